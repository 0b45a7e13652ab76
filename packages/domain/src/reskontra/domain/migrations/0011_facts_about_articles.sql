-- Articles and price lists have timelines too. The code before this reads by event_subject still;
-- that index goes in a later script.

CREATE INDEX event_about ON event (
    (coalesce(payload ->> 'invoice_id', payload ->> 'subject', payload ->> 'customer_id',
              payload ->> 'article_id', payload ->> 'price_list_id')), seq
);
