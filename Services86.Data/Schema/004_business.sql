-- Projects, sales and their guides: as much of them as the agents show or change.

CREATE TABLE project (
  project_id {id},
  name TEXT NOT NULL DEFAULT '',
  name_key {search} NOT NULL DEFAULT '',
  project_number {search} NOT NULL DEFAULT '',
  type_id {int},
  status_id {int},
  associate_id {int} REFERENCES associate,
  user_group_id {int} REFERENCES user_group,
  is_done {bool} NOT NULL DEFAULT FALSE,
  end_on {date},
  next_milestone_at {ts},
  is_published {bool} NOT NULL DEFAULT FALSE,
  publish_from {date},
  publish_to {date},
  active_erp_links {int} NOT NULL DEFAULT 0,
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0,
  description TEXT NOT NULL DEFAULT ''
);
CREATE INDEX project_name ON project (name_key);

ALTER TABLE contact_point ADD FOREIGN KEY (project_id) REFERENCES project ON DELETE CASCADE; -- postgres only

CREATE TABLE project_member (
  project_member_id {id},
  project_id {int} NOT NULL REFERENCES project ON DELETE CASCADE,
  contact_id {int} REFERENCES contact ON DELETE SET NULL,
  person_id {int} REFERENCES person ON DELETE CASCADE,
  member_type_id {int},
  rank {int} NOT NULL DEFAULT 0,
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0
);
CREATE INDEX project_member_project ON project_member (project_id, rank);
CREATE INDEX project_member_person ON project_member (person_id, project_id) WHERE person_id IS NOT NULL;
CREATE INDEX project_member_contact ON project_member (contact_id) WHERE contact_id IS NOT NULL;

-- Which statuses a guided project type goes through.
CREATE TABLE project_type_status (
  project_type_status_id {id},
  project_type_id {int} NOT NULL,
  project_status_id {int} NOT NULL,
  rank {int} NOT NULL DEFAULT 0,
  deleted {bool} NOT NULL DEFAULT FALSE
);

-- Which stages a guided sale type goes through.
CREATE TABLE sale_type_stage (
  sale_type_stage_id {id},
  sale_type_id {int} NOT NULL,
  stage_id {int} NOT NULL,
  rank {int} NOT NULL DEFAULT 0,
  deleted {bool} NOT NULL DEFAULT FALSE
);

CREATE TABLE suggested_appointment (
  suggested_appointment_id {id},
  name TEXT NOT NULL,
  tooltip TEXT NOT NULL DEFAULT '',
  rank {int} NOT NULL DEFAULT 0,
  deleted {bool} NOT NULL DEFAULT FALSE,
  sale_type_stage_id {int} REFERENCES sale_type_stage,
  project_type_status_id {int} REFERENCES project_type_status,
  task_id {int} REFERENCES task,
  days_future {int} NOT NULL DEFAULT 0,
  duration_min {int} NOT NULL DEFAULT 0,
  auto_suggest {bool} NOT NULL DEFAULT FALSE,
  is_milestone {bool} NOT NULL DEFAULT FALSE,
  assign_to_member {bool} NOT NULL DEFAULT FALSE,
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0,
  text TEXT NOT NULL DEFAULT '',
  CHECK (sale_type_stage_id IS NULL OR project_type_status_id IS NULL)
);
CREATE INDEX suggested_appointment_stage ON suggested_appointment (sale_type_stage_id) WHERE sale_type_stage_id IS NOT NULL;
CREATE INDEX suggested_appointment_status ON suggested_appointment (project_type_status_id) WHERE project_type_status_id IS NOT NULL;

-- Status: 1 open, 2 sold, 3 lost, 4 stalled. Done: 0 unknown, 1 no, 2 yes. The row behind next_due_at may vanish: no foreign key.
CREATE TABLE sale (
  sale_id {id},
  associate_id {int} REFERENCES associate,
  user_group_id {int} REFERENCES user_group,
  contact_id {int} REFERENCES contact ON DELETE SET NULL,
  person_id {int} REFERENCES person ON DELETE SET NULL,
  project_id {int} REFERENCES project ON DELETE SET NULL,
  heading TEXT NOT NULL DEFAULT '',
  sale_type_id {int},
  stage_id {int},
  status {small} NOT NULL DEFAULT 1,
  done {small} NOT NULL DEFAULT 1 CHECK (done IN (0, 1, 2)),
  sale_at {ts},
  amount {real},
  earning {real},
  earning_percent {real},
  probability {small} NOT NULL DEFAULT 0,
  currency_id {int},
  reopen_at {ts},
  stalled_reason_id {int},
  next_due_at {ts},
  next_due_appointment_id {int},
  visibility {small} NOT NULL DEFAULT 0 CHECK (visibility IN (0, 1, 2)),
  visible_id {int},
  active_erp_links {int} NOT NULL DEFAULT 0,
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0,
  description TEXT NOT NULL DEFAULT ''
);
CREATE INDEX sale_contact ON sale (contact_id, sale_at) WHERE contact_id IS NOT NULL;
CREATE INDEX sale_person ON sale (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX sale_project ON sale (project_id) WHERE project_id IS NOT NULL;

-- Without own addresses the company's are used (contact-operations.md, quote version address).
CREATE TABLE quote_version (
  quote_version_id {id},
  sale_id {int} NOT NULL REFERENCES sale ON DELETE CASCADE,
  state {small} NOT NULL DEFAULT 1,
  invoice_country_id {int} REFERENCES country,
  has_own_invoice_address {bool} NOT NULL DEFAULT FALSE,
  delivery_country_id {int} REFERENCES country,
  has_own_delivery_address {bool} NOT NULL DEFAULT FALSE,
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0
);
CREATE INDEX quote_version_sale ON quote_version (sale_id);

-- Type: 1 postal and 2 street of a company, 16387 private, 8196 billing and 8197 shipping of a quote.
CREATE TABLE address (
  address_id {id},
  contact_id {int} REFERENCES contact ON DELETE CASCADE,
  person_id {int} REFERENCES person ON DELETE CASCADE,
  quote_version_id {int} REFERENCES quote_version ON DELETE CASCADE,
  atype {int} NOT NULL,
  address1 TEXT NOT NULL DEFAULT '',
  address2 TEXT NOT NULL DEFAULT '',
  address3 TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  county TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT '',
  zipcode TEXT NOT NULL DEFAULT '',
  CHECK (CASE WHEN contact_id IS NULL THEN 0 ELSE 1 END + CASE WHEN person_id IS NULL THEN 0 ELSE 1 END
    + CASE WHEN quote_version_id IS NULL THEN 0 ELSE 1 END = 1)
);
CREATE UNIQUE INDEX address_contact ON address (contact_id, atype) WHERE contact_id IS NOT NULL;
CREATE UNIQUE INDEX address_person ON address (person_id, atype) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX address_quote_version ON address (quote_version_id, atype) WHERE quote_version_id IS NOT NULL;
