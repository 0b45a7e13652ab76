-- What somebody earned as an employee is salary, also when they have a company since.

ALTER TABLE pay_line ADD COLUMN earned_as text NOT NULL DEFAULT '';
UPDATE pay_line SET earned_as = consultant.kind
FROM consultant WHERE consultant.id = pay_line.consultant_id;
