-- When work was asked to begin when it does; null where that is as it was ordered.

ALTER TABLE assignment ADD COLUMN time_asked_at timestamptz;
