-- The diary: one row per entry and participant (schema.md §1, §3).

CREATE TABLE recurrence_rule (
  recurrence_rule_id {id},
  pattern {small} NOT NULL,
  sub_pattern {small} NOT NULL DEFAULT 0,
  weekdays {small} NOT NULL DEFAULT 0,
  start_at {ts} NOT NULL,
  end_at {ts} NOT NULL,
  cyclic_day {small} NOT NULL DEFAULT 0,
  cyclic_week {small} NOT NULL DEFAULT 0,
  cyclic_month {small} NOT NULL DEFAULT 0,
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0
);

-- Owner, dates and status of a document stand on the appointment row that points here.
CREATE TABLE document (
  document_id {id},
  name TEXT NOT NULL DEFAULT '',
  header TEXT NOT NULL DEFAULT '',
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0
);

-- master_id has no foreign key: a cancelled meeting keeps its participants (schema.md §4).
-- email_id has none either: the addresses of a person are rewritten when he is saved.
CREATE TABLE appointment (
  appointment_id {id},
  associate_id {int} REFERENCES associate,
  user_group_id {int} REFERENCES user_group,
  type {small} NOT NULL CHECK (type BETWEEN 0 AND 9),
  status {small} NOT NULL CHECK (status BETWEEN 0 AND 13),
  active_at {ts} NOT NULL,
  start_at {ts} NOT NULL,
  end_at {ts} NOT NULL,
  done_at {ts},
  long_span {bool} NOT NULL DEFAULT FALSE,
  all_day {bool} NOT NULL DEFAULT FALSE,
  is_free {bool} NOT NULL DEFAULT FALSE,
  has_alarm {bool} NOT NULL DEFAULT FALSE,
  alarm_min {int} NOT NULL DEFAULT 0,
  lead_min {int} NOT NULL DEFAULT 0,
  lag_min {int} NOT NULL DEFAULT 0,
  task_id {int} REFERENCES task,
  priority_id {int},
  contact_id {int} REFERENCES contact ON DELETE SET NULL,
  person_id {int} REFERENCES person ON DELETE SET NULL,
  project_id {int} REFERENCES project ON DELETE SET NULL,
  sale_id {int} REFERENCES sale ON DELETE SET NULL,
  document_id {int} REFERENCES document,
  master_id {int},
  invited_person_id {int} REFERENCES person ON DELETE SET NULL,
  email_id {int},
  send_email {bool} NOT NULL DEFAULT FALSE,
  assigned_by {int} REFERENCES associate,
  reject_counter {int} NOT NULL DEFAULT 0,
  recurrence_rule_id {int} REFERENCES recurrence_rule ON DELETE SET NULL,
  suggested_appointment_id {int} REFERENCES suggested_appointment,
  is_milestone {bool} NOT NULL DEFAULT FALSE,
  visibility {small} NOT NULL DEFAULT 0 CHECK (visibility IN (0, 1, 2)),
  visible_id {int},
  color_index {small} NOT NULL DEFAULT 0,
  tz_location_id {int} REFERENCES tz_location,
  is_published {bool} NOT NULL DEFAULT FALSE,
  publish_from {date},
  publish_to {date},
  publish_event_at {ts},
  external_guid {search},
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0,
  location TEXT NOT NULL DEFAULT '',
  reject_reason TEXT NOT NULL DEFAULT '',
  user_fields {json},
  extra_fields {json},
  description TEXT NOT NULL DEFAULT ''
);
-- A statement uses a partial index only if it repeats the predicate word by word (schema.md §3).
CREATE INDEX appointment_diary ON appointment (associate_id, start_at) WHERE type IN (1, 6);
CREATE INDEX appointment_long ON appointment (associate_id, end_at) WHERE long_span;
CREATE INDEX appointment_active ON appointment (associate_id, active_at);
CREATE INDEX appointment_open ON appointment (associate_id, type, active_at) WHERE status IN (1, 2);
CREATE INDEX appointment_done ON appointment (associate_id, done_at) WHERE status = 3;
CREATE INDEX appointment_pending ON appointment (associate_id, status, active_at) WHERE status >= 5;
CREATE INDEX appointment_contact ON appointment (contact_id, active_at) WHERE contact_id IS NOT NULL;
CREATE INDEX appointment_contact_created ON appointment (contact_id, created_at) WHERE contact_id IS NOT NULL;
CREATE INDEX appointment_contact_done ON appointment (contact_id, done_at) WHERE contact_id IS NOT NULL;
CREATE INDEX appointment_person ON appointment (person_id, active_at) WHERE person_id IS NOT NULL;
CREATE INDEX appointment_invited ON appointment (invited_person_id, active_at) WHERE invited_person_id IS NOT NULL;
CREATE INDEX appointment_task ON appointment (task_id, active_at) WHERE task_id IS NOT NULL;
CREATE INDEX appointment_project ON appointment (project_id, active_at) WHERE project_id IS NOT NULL;
CREATE INDEX appointment_sale ON appointment (sale_id, active_at) WHERE sale_id IS NOT NULL;
CREATE INDEX appointment_master ON appointment (master_id, active_at) WHERE master_id IS NOT NULL;
CREATE INDEX appointment_rule ON appointment (recurrence_rule_id, active_at) WHERE recurrence_rule_id IS NOT NULL;
CREATE INDEX appointment_published ON appointment (project_id, active_at) WHERE is_published;
CREATE UNIQUE INDEX appointment_document ON appointment (document_id) WHERE document_id IS NOT NULL;
CREATE UNIQUE INDEX appointment_guid ON appointment (external_guid) WHERE external_guid IS NOT NULL;

-- Any record to any record; of activities: definition 8 follow-up, 9 document, 10 sale.
CREATE TABLE relation (
  relation_id {id},
  relation_def_id {int} NOT NULL REFERENCES relation_def,
  source_table {small} NOT NULL,
  source_id {int} NOT NULL,
  target_table {small} NOT NULL,
  target_id {int} NOT NULL,
  comment TEXT NOT NULL DEFAULT '',
  is_reversed {bool} NOT NULL DEFAULT FALSE,
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0
);
CREATE INDEX relation_source ON relation (source_table, source_id);
CREATE INDEX relation_target ON relation (target_table, target_id);
