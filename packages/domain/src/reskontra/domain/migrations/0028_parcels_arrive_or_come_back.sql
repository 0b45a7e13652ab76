-- What became of a parcel after it left. Names are unqualified: the search path says whose they are.

ALTER TABLE parcel DROP CONSTRAINT parcel_state_check;
ALTER TABLE parcel ADD CONSTRAINT parcel_state_check CHECK (
    state IN ('PREPARING', 'QUEUED', 'SENDING', 'SENT', 'DELIVERED', 'BOUNCED', 'FAILED',
              'CANCELLED')
);
