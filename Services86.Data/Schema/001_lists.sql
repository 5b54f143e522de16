-- Small lists. They are read into memory and validated there, so rows elsewhere point at a list_item without a foreign key.

CREATE TABLE system_info (
  name {search} PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
);

-- One row per kind of cached data; whoever changes such data adds one in the same transaction.
CREATE TABLE change_counter (
  name {search} PRIMARY KEY NOT NULL,
  value {ts} NOT NULL
);

CREATE TABLE country (
  country_id {key},
  name TEXT NOT NULL,
  english_name TEXT NOT NULL,
  tooltip TEXT NOT NULL DEFAULT '',
  iso2 TEXT NOT NULL DEFAULT '',
  iso3 TEXT NOT NULL DEFAULT '',
  image_description TEXT NOT NULL DEFAULT '',
  org_nr_text TEXT NOT NULL DEFAULT '',
  inter_area_prefix TEXT NOT NULL DEFAULT '',
  dial_in_prefix TEXT NOT NULL DEFAULT '',
  zip_prefix TEXT NOT NULL DEFAULT '',
  domain_name TEXT NOT NULL DEFAULT '',
  currency_code TEXT NOT NULL DEFAULT '',
  currency_id {int},
  address_layout_id {int} NOT NULL DEFAULT 1,
  domestic_layout_id {int} NOT NULL DEFAULT 1,
  foreign_layout_id {int} NOT NULL DEFAULT 1,
  rank {int} NOT NULL DEFAULT 0,
  deleted {bool} NOT NULL DEFAULT FALSE
);

-- Grid 1 is a company's, grid 2 that of a person or a quote (contact-entities.md §4).
CREATE TABLE address_layout (
  layout_id {int} NOT NULL,
  grid {small} NOT NULL CHECK (grid IN (1, 2)),
  line_no {small} NOT NULL,
  position_no {small} NOT NULL,
  field TEXT NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  value_length {int} NOT NULL,
  PRIMARY KEY (layout_id, grid, line_no, position_no)
);

CREATE TABLE tz_location (
  tz_location_id {key},
  code TEXT NOT NULL UNIQUE,
  iana_id TEXT NOT NULL,
  country_id {int} REFERENCES country,
  region TEXT NOT NULL DEFAULT '',
  is_active {bool} NOT NULL DEFAULT TRUE
);

CREATE TABLE red_letter_day (
  red_letter_day_id {id},
  country_id {int} NOT NULL REFERENCES country,
  day {date} NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  is_red {bool} NOT NULL DEFAULT TRUE
);
CREATE INDEX red_letter_day_day ON red_letter_day (day, country_id);

-- list_id is the table number of the original list, or one of ours from 1001 (ListNumber).
CREATE TABLE list_item (
  list_id {int} NOT NULL,
  item_id {int} NOT NULL,
  name TEXT NOT NULL,
  tooltip TEXT NOT NULL DEFAULT '',
  item_key TEXT NOT NULL DEFAULT '',
  probability {small},
  has_guide {bool} NOT NULL DEFAULT FALSE,
  is_auto_advance {bool} NOT NULL DEFAULT FALSE,
  rank {int} NOT NULL DEFAULT 0,
  deleted {bool} NOT NULL DEFAULT FALSE,
  PRIMARY KEY (list_id, item_id)
);

CREATE TABLE heading (
  heading_id {id},
  list_id {int} NOT NULL,
  name TEXT NOT NULL,
  tooltip TEXT NOT NULL DEFAULT '',
  rank {int} NOT NULL DEFAULT 0,
  deleted {bool} NOT NULL DEFAULT FALSE
);

-- Item: a list_item, a task (list 67) or an associate (list 2).
CREATE TABLE list_item_heading (
  heading_id {int} NOT NULL REFERENCES heading ON DELETE CASCADE,
  item_id {int} NOT NULL,
  PRIMARY KEY (heading_id, item_id)
);

CREATE TABLE task (
  task_id {id},
  name TEXT NOT NULL,
  tooltip TEXT NOT NULL DEFAULT '',
  type {small} NOT NULL,
  direction {small} NOT NULL DEFAULT 0,
  color_index {small} NOT NULL DEFAULT 0,
  default_all_day {bool} NOT NULL DEFAULT FALSE,
  default_free {bool} NOT NULL DEFAULT FALSE,
  default_published {bool} NOT NULL DEFAULT FALSE,
  intent_id {int},
  rank {int} NOT NULL DEFAULT 0,
  deleted {bool} NOT NULL DEFAULT FALSE
);

CREATE TABLE udef_field (
  udef_field_id {id},
  owner_table {small} NOT NULL,
  identity_no {int} NOT NULL,
  prog_id TEXT NOT NULL DEFAULT '',
  field_type {small} NOT NULL CHECK (field_type BETWEEN 1 AND 8),
  label TEXT NOT NULL DEFAULT '',
  tooltip TEXT NOT NULL DEFAULT '',
  list_id {int},
  text_length {int},
  default_value TEXT NOT NULL DEFAULT '',
  is_mandatory {bool} NOT NULL DEFAULT FALSE,
  is_read_only {bool} NOT NULL DEFAULT FALSE,
  rank {int} NOT NULL DEFAULT 0,
  deleted {bool} NOT NULL DEFAULT FALSE,
  UNIQUE (owner_table, identity_no)
);

CREATE TABLE relation_def (
  relation_def_id {id},
  name TEXT NOT NULL,
  passive_text TEXT NOT NULL DEFAULT '',
  rank {int} NOT NULL DEFAULT 0,
  deleted {bool} NOT NULL DEFAULT FALSE
);

-- Flags: 1 allocate, 2 unique, 4 read only, 8 blank allowed.
CREATE TABLE counter (
  name {search} PRIMARY KEY NOT NULL,
  next_value {int} NOT NULL,
  flags {small} NOT NULL
);
