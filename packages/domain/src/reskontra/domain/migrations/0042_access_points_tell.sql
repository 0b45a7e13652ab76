-- Access points call a document by a name of their own, which is the first word of the receipt.

CREATE INDEX parcel_by_carriers_name ON parcel (channel, split_part(receipt, ' ', 1))
    WHERE receipt IS NOT NULL;
