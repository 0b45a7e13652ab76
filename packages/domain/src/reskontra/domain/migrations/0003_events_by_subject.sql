-- What a fact is about is the first of these ids that it names: timelines read one thing's facts
-- without reading the log.

CREATE INDEX event_subject ON event (
    (coalesce(payload ->> 'invoice_id', payload ->> 'subject', payload ->> 'customer_id')), seq
);
