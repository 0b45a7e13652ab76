-- After a pause periods go on later than they began, on the day of the month of the first one.

ALTER TABLE period_plan ADD COLUMN goes_on_date date;
