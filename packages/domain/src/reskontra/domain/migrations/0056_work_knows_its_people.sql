-- What was ordered, worked, offered and earned is somebody's, and by an agreement that is there.

ALTER TABLE assignment_series
    ADD FOREIGN KEY (agreement_id) REFERENCES agreement ON DELETE RESTRICT,
    ADD FOREIGN KEY (consultant_id) REFERENCES consultant ON DELETE RESTRICT;
ALTER TABLE assignment
    ADD FOREIGN KEY (agreement_id) REFERENCES agreement ON DELETE RESTRICT,
    ADD FOREIGN KEY (consultant_id) REFERENCES consultant ON DELETE RESTRICT;
ALTER TABLE time_entry
    ADD FOREIGN KEY (consultant_id) REFERENCES consultant ON DELETE RESTRICT;
ALTER TABLE pay_line
    ADD FOREIGN KEY (consultant_id) REFERENCES consultant ON DELETE RESTRICT;
ALTER TABLE self_bill
    ADD FOREIGN KEY (consultant_id) REFERENCES consultant ON DELETE RESTRICT;
ALTER TABLE offer
    ADD FOREIGN KEY (consultant_id) REFERENCES consultant ON DELETE RESTRICT;
CREATE INDEX assignment_series_agreement ON assignment_series (agreement_id)
    WHERE agreement_id IS NOT NULL;
CREATE INDEX assignment_series_consultant ON assignment_series (consultant_id)
    WHERE consultant_id IS NOT NULL;

-- Margins ask for the lines of some days; each hour asks what pay is due.
CREATE INDEX entry_line_work_date ON entry_line (work_date);
CREATE INDEX pay_line_due ON pay_line (release_date)
    WHERE rule = 'ON_DATE' AND released_minor <> amount_minor;
