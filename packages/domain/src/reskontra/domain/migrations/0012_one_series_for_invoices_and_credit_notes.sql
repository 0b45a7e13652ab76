-- Credit notes are numbered with the invoices: a number alone says which document it is. A series
-- that has given numbers already stays to be seen.

DELETE FROM number_series WHERE name = 'CREDIT_NOTE' AND next_number = start_number;
