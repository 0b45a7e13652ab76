-- Text messages: who they are from, and which of them may come at night. Names are unqualified: the
-- search path says whose they are.

ALTER TABLE parcel ADD COLUMN is_urgent boolean NOT NULL DEFAULT false;
ALTER TABLE company ADD COLUMN sms_sender text;
