-- Published rows are few: their owners and the persons they concern find them without reading all their years (appointment-operations.md §11).

CREATE INDEX appointment_published_owner ON appointment (associate_id, active_at) WHERE is_published;
CREATE INDEX appointment_published_person ON appointment (person_id, active_at) WHERE is_published;
CREATE INDEX appointment_published_invited ON appointment (invited_person_id, active_at) WHERE is_published;
