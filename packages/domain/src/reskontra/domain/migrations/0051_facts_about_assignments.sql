-- Assignments have timelines too, and hours that are billed are told of on the invoice as well.
CREATE INDEX event_about_assignment ON event ((payload ->> 'assignment_id'), seq)
    WHERE payload ->> 'assignment_id' IS NOT NULL;
