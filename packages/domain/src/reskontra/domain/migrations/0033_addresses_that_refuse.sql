-- Addresses that something has come back from. Names are unqualified: the search path says whose
-- they are.

CREATE TABLE address_status (
    id             uuid        PRIMARY KEY,
    channel        text        NOT NULL,
    address        text        NOT NULL,
    state          text        NOT NULL CHECK (
        state IN ('OK', 'SOFT', 'HARD', 'COMPLAINT', 'SUPPRESSED')
    ),
    reason         text        NOT NULL,
    count          integer     NOT NULL,
    parcel_id      uuid        NOT NULL REFERENCES parcel (id),
    since          timestamptz NOT NULL,
    told_at        timestamptz NOT NULL,
    lifted_at      timestamptz,
    lifted_because text,
    UNIQUE (channel, address)
);
CREATE INDEX address_status_troubled ON address_status (told_at DESC, id DESC) WHERE state <> 'OK';
CREATE INDEX address_status_parcel ON address_status (parcel_id);
