-- Customers are asked whether invoices may come electronically. Names are unqualified: the search
-- path says whose they are.

ALTER TABLE consent DROP CONSTRAINT consent_state_check;
ALTER TABLE consent ADD CONSTRAINT consent_state_check CHECK (
    state IN ('ASKED', 'GIVEN', 'WITHDRAWN')
);
