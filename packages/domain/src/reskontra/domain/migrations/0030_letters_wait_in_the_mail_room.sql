-- Letters wait in the mail room for whoever posts them. Names are unqualified: the search path
-- says whose they are.

ALTER TABLE parcel DROP CONSTRAINT parcel_channel_check;
ALTER TABLE parcel ADD CONSTRAINT parcel_channel_check CHECK (
    channel IN ('EMAIL', 'PEPPOL', 'SMS', 'LETTER')
);
