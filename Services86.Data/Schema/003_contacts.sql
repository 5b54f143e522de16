-- Companies and persons. Long texts stand last in a row, so that reads that skip them stay on the first page.

CREATE TABLE contact (
  contact_id {id},
  name TEXT NOT NULL,
  name_key {search} NOT NULL,
  department TEXT NOT NULL DEFAULT '',
  department_key {search} NOT NULL DEFAULT '',
  org_nr TEXT NOT NULL DEFAULT '',
  org_nr_key {search} NOT NULL DEFAULT '',
  number1 {search} NOT NULL DEFAULT '',
  number2 {search} NOT NULL DEFAULT '',
  sound_key {search} NOT NULL DEFAULT '',
  kana_name TEXT NOT NULL DEFAULT '',
  associate_id {int} REFERENCES associate,
  user_group_id {int} REFERENCES user_group,
  business_id {int},
  category_id {int},
  country_id {int} REFERENCES country,
  no_mailing {bool} NOT NULL DEFAULT FALSE,
  xstop {bool} NOT NULL DEFAULT FALSE,
  is_owner {bool} NOT NULL DEFAULT FALSE,
  active_interests {int} NOT NULL DEFAULT 0,
  active_erp_links {int} NOT NULL DEFAULT 0,
  source {small} NOT NULL DEFAULT 0,
  support_associate_id {int} REFERENCES associate,
  support_person_id {int} REFERENCES person ON DELETE SET NULL, -- sqlite only
  support_person_id {int}, -- postgres only
  ticket_priority_id {int},
  customer_language_id {int},
  dbi_agent_id {int},
  dbi_key {search} NOT NULL DEFAULT '',
  dbi_last_synchronized_at {ts},
  dbi_last_modified_at {ts},
  wgs84_latitude {real},
  wgs84_longitude {real},
  deleted_at {ts},
  deleted_by {int},
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0,
  user_fields {json},
  extra_fields {json},
  note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX contact_name ON contact (name_key, department_key) WHERE deleted_at IS NULL;
CREATE INDEX contact_sound ON contact (sound_key) WHERE deleted_at IS NULL AND sound_key <> '';
CREATE INDEX contact_org_nr ON contact (org_nr_key) WHERE org_nr_key <> '';
CREATE INDEX contact_number1 ON contact (number1) WHERE number1 <> '';
CREATE INDEX contact_number2 ON contact (number2) WHERE number2 <> '';
CREATE INDEX contact_dbi ON contact (dbi_key) WHERE dbi_key <> '';
CREATE INDEX contact_associate ON contact (associate_id, updated_at) WHERE deleted_at IS NULL;
CREATE INDEX contact_updated ON contact (updated_at);
CREATE INDEX contact_created ON contact (created_at);
CREATE INDEX contact_deleted ON contact (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX contact_owner ON contact (contact_id) WHERE is_owner;
CREATE INDEX contact_support_person ON contact (support_person_id) WHERE support_person_id IS NOT NULL;

-- associate_id, business_id, category_id of a person without company are his own, else copies of the company's.
CREATE TABLE person (
  person_id {id},
  contact_id {int} REFERENCES contact ON DELETE CASCADE,
  rank {int} NOT NULL DEFAULT 1,
  first_name TEXT NOT NULL DEFAULT '',
  middle_name TEXT NOT NULL DEFAULT '',
  last_name TEXT NOT NULL DEFAULT '',
  first_key {search} NOT NULL DEFAULT '',
  last_key {search} NOT NULL DEFAULT '',
  mrmrs TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '',
  salutation TEXT NOT NULL DEFAULT '',
  kana_first_name TEXT NOT NULL DEFAULT '',
  kana_last_name TEXT NOT NULL DEFAULT '',
  post1 TEXT NOT NULL DEFAULT '',
  post2 TEXT NOT NULL DEFAULT '',
  post3 TEXT NOT NULL DEFAULT '',
  person_number {search} NOT NULL DEFAULT '',
  year_of_birth {small},
  month_of_birth {small},
  day_of_birth {small},
  position_id {int},
  associate_id {int} REFERENCES associate,
  user_group_id {int} REFERENCES user_group,
  business_id {int},
  category_id {int},
  country_id {int} REFERENCES country,
  use_person_address {bool} NOT NULL DEFAULT FALSE,
  no_mailing {bool} NOT NULL DEFAULT FALSE,
  retired {bool} NOT NULL DEFAULT FALSE,
  sent_info {small} NOT NULL DEFAULT 0,
  show_contact_tickets {small} NOT NULL DEFAULT 0,
  active_interests {int} NOT NULL DEFAULT 0,
  active_erp_links {int} NOT NULL DEFAULT 0,
  source {small} NOT NULL DEFAULT 0,
  support_associate_id {int} REFERENCES associate,
  ticket_priority_id {int},
  customer_language_id {int},
  dbi_agent_id {int},
  dbi_key {search} NOT NULL DEFAULT '',
  dbi_last_synchronized_at {ts},
  dbi_last_modified_at {ts},
  wgs84_latitude {real},
  wgs84_longitude {real},
  deleted_at {ts},
  deleted_by {int},
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0,
  user_fields {json},
  extra_fields {json},
  note TEXT NOT NULL DEFAULT ''
);
CREATE INDEX person_contact ON person (contact_id, rank) WHERE contact_id IS NOT NULL;
CREATE INDEX person_name ON person (last_key, first_key);
CREATE INDEX person_number ON person (person_number) WHERE person_number <> '';
CREATE INDEX person_updated ON person (updated_at);
CREATE INDEX person_created ON person (created_at);
CREATE INDEX person_deleted ON person (deleted_at) WHERE deleted_at IS NOT NULL;

ALTER TABLE associate ADD FOREIGN KEY (person_id) REFERENCES person; -- postgres only
ALTER TABLE contact ADD FOREIGN KEY (support_person_id) REFERENCES person ON DELETE SET NULL; -- postgres only

-- Kind: 1 and 3 phone and fax of a company, 16385-16390 of a person, 100 mail, 101 chat, 102 voice, 200 web.
CREATE TABLE contact_point (
  contact_point_id {id},
  contact_id {int} REFERENCES contact ON DELETE CASCADE,
  person_id {int} REFERENCES person ON DELETE CASCADE,
  project_id {int} REFERENCES project ON DELETE CASCADE, -- sqlite only
  project_id {int}, -- postgres only
  kind {int} NOT NULL,
  rank {int} NOT NULL,
  value TEXT NOT NULL,
  search_key {search} NOT NULL DEFAULT '',
  description TEXT NOT NULL DEFAULT '',
  CHECK (CASE WHEN contact_id IS NULL THEN 0 ELSE 1 END + CASE WHEN person_id IS NULL THEN 0 ELSE 1 END
    + CASE WHEN project_id IS NULL THEN 0 ELSE 1 END = 1)
);
CREATE INDEX contact_point_contact ON contact_point (contact_id, kind, rank) WHERE contact_id IS NOT NULL;
CREATE INDEX contact_point_person ON contact_point (person_id, kind, rank) WHERE person_id IS NOT NULL;
CREATE INDEX contact_point_project ON contact_point (project_id, kind, rank) WHERE project_id IS NOT NULL;
CREATE INDEX contact_point_search ON contact_point (search_key, kind) WHERE search_key <> '';

CREATE TABLE contact_interest (
  contact_id {int} NOT NULL REFERENCES contact ON DELETE CASCADE,
  interest_id {int} NOT NULL,
  updated_at {ts} NOT NULL,
  updated_by {int},
  PRIMARY KEY (contact_id, interest_id)
);

CREATE TABLE person_interest (
  person_id {int} NOT NULL REFERENCES person ON DELETE CASCADE,
  interest_id {int} NOT NULL,
  updated_at {ts} NOT NULL,
  updated_by {int},
  PRIMARY KEY (person_id, interest_id)
);

-- A row means: this person does not want this type of mailing.
CREATE TABLE person_shipment_block (
  person_id {int} NOT NULL REFERENCES person ON DELETE CASCADE,
  shipment_type_id {int} NOT NULL,
  PRIMARY KEY (person_id, shipment_type_id)
);

CREATE TABLE person_consent (
  person_consent_id {id},
  person_id {int} NOT NULL REFERENCES person ON DELETE CASCADE,
  purpose_id {int} NOT NULL,
  legal_base_id {int},
  source_id {int},
  comment TEXT NOT NULL DEFAULT '',
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0,
  UNIQUE (person_id, purpose_id)
);
