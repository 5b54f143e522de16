-- Numbers are looked for without regard to the case of their letters, and blank ones by being blank.
CREATE INDEX contact_number2_folded ON contact (LOWER(number2)) WHERE number2 <> '';
CREATE INDEX contact_number2_blank ON contact (number2) WHERE number2 = '' AND deleted_at IS NULL;
CREATE INDEX person_number_folded ON person (LOWER(person_number)) WHERE person_number <> '';
CREATE INDEX person_number_blank ON person (person_number) WHERE person_number = '' AND deleted_at IS NULL;

-- A user's companies in the order in which their parts are stored; deleted_at lets a join read nothing but the index.
DROP INDEX contact_associate;
CREATE INDEX contact_associate ON contact (associate_id, contact_id, deleted_at) WHERE deleted_at IS NULL;

-- The persons of a company that were changed since.
CREATE INDEX person_contact_updated ON person (contact_id, updated_at) WHERE contact_id IS NOT NULL;
