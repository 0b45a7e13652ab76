-- What the commands keep is kept by the tables too. Names are unqualified: the search path says
-- whose they are.

ALTER TABLE allocation ADD CONSTRAINT allocation_is_reversed_when_undone CHECK (
    reversed_date IS NULL OR undone_at IS NOT NULL
);
ALTER TABLE refund ADD CONSTRAINT refund_is_reversed_when_undone CHECK (
    reversed_date IS NULL OR undone_at IS NOT NULL
);
-- Whoever died with a parcel is found by the moment of the claim.
ALTER TABLE parcel ADD CONSTRAINT parcel_under_way_was_claimed CHECK (
    state <> 'SENDING' OR claimed_at IS NOT NULL
);
ALTER TABLE parcel ADD CONSTRAINT parcel_that_left_has_a_moment CHECK (
    state NOT IN ('SENT', 'DELIVERED', 'BOUNCED') OR sent_at IS NOT NULL
);
ALTER TABLE parcel ADD CONSTRAINT parcel_in_a_batch_has_a_place CHECK (
    (letter_batch_id IS NULL) = (letter_position IS NULL)
);
ALTER TABLE address_status ADD CONSTRAINT address_status_is_lifted_for_a_reason CHECK (
    (lifted_at IS NULL) = (lifted_because IS NULL)
);
ALTER TABLE address_status ADD CONSTRAINT address_status_has_a_channel CHECK (
    channel IN ('EMAIL', 'PEPPOL', 'SMS', 'LETTER')
);
ALTER TABLE address_status ADD CONSTRAINT address_status_counts CHECK (count >= 0);

-- Carriers are asked again and again about what they took over lately.
CREATE INDEX parcel_followed ON parcel (channel, sent_at) WHERE state IN ('SENT', 'DELIVERED');
