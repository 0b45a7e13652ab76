-- Each firm has an address in the Peppol network and an account of its own at the access point.

ALTER TABLE company
    ADD COLUMN network_state       text NOT NULL DEFAULT 'NOT_CONNECTED' CHECK (
        network_state IN ('NOT_CONNECTED', 'ASKED', 'CONNECTED', 'REFUSED')
    ),
    ADD COLUMN network_participant text,
    ADD COLUMN network_account     text,
    ADD COLUMN network_reason      text,
    ADD COLUMN network_asked_at    timestamptz,
    ADD COLUMN network_answered_at timestamptz;

ALTER TABLE company ADD CONSTRAINT company_sends_in_its_own_name CHECK (
    network_state = 'NOT_CONNECTED'
    OR (network_participant IS NOT NULL AND network_account IS NOT NULL)
);
