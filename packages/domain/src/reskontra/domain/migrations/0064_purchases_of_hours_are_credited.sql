-- What is credited of a purchase of hours was never bought. What was drawn stays drawn, so a bank
-- that a credit has reached may be below nothing; the next purchase fills that first.

ALTER TABLE hour_bank
    ADD COLUMN credited_minutes integer NOT NULL DEFAULT 0,
    ADD COLUMN may_owe boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT hour_bank_credited CHECK (
        credited_minutes BETWEEN 0 AND minutes AND (credited_minutes = 0 OR may_owe)
    ),
    DROP CONSTRAINT hour_bank_rolled_in_minutes_check,
    ADD CONSTRAINT hour_bank_rolled_in_minutes_check CHECK (rolled_in_minutes >= 0 OR may_owe),
    DROP CONSTRAINT hour_bank_rolled_out_minutes_check,
    ADD CONSTRAINT hour_bank_rolled_out_minutes_check CHECK (rolled_out_minutes >= 0 OR may_owe),
    DROP CONSTRAINT hour_bank_check1,
    ADD CONSTRAINT hour_bank_drawn CHECK (
        drawn_minutes + rolled_out_minutes <= minutes + rolled_in_minutes OR may_owe
    );
