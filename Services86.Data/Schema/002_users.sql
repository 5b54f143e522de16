-- Users, roles, credentials, preferences. Users, groups and roles are never removed, only flagged.

CREATE TABLE user_group (
  user_group_id {id},
  name TEXT NOT NULL UNIQUE,
  tooltip TEXT NOT NULL DEFAULT '',
  rank {int} NOT NULL DEFAULT 0,
  deleted {bool} NOT NULL DEFAULT FALSE
);

CREATE TABLE role (
  role_id {id},
  name TEXT NOT NULL UNIQUE,
  tooltip TEXT NOT NULL DEFAULT '',
  type {small} NOT NULL CHECK (type BETWEEN 0 AND 3),
  rank {int} NOT NULL DEFAULT 0,
  deleted {bool} NOT NULL DEFAULT FALSE
);

CREATE TABLE role_function_right (
  role_id {int} NOT NULL REFERENCES role ON DELETE CASCADE,
  name {search} NOT NULL,
  PRIMARY KEY (role_id, name)
);

-- Relation to the owner 0-9 and rights as ETableRight bits (rights.md §2, §3); field 0 is the whole table.
CREATE TABLE role_data_right (
  role_id {int} NOT NULL REFERENCES role ON DELETE CASCADE,
  table_no {small} NOT NULL,
  field_no {int} NOT NULL DEFAULT 0,
  relation {small} NOT NULL CHECK (relation BETWEEN 0 AND 9),
  rights {small} NOT NULL,
  PRIMARY KEY (role_id, table_no, field_no, relation)
);

-- Type bits: 1 no person, 2 not authenticated, 4 no calendar, 8 rights bypassed.
CREATE TABLE associate (
  associate_id {id},
  name TEXT NOT NULL,
  name_key {search} NOT NULL UNIQUE,
  user_name TEXT NOT NULL DEFAULT '',
  person_id {int} REFERENCES person, -- sqlite only
  person_id {int}, -- postgres only
  type {small} NOT NULL DEFAULT 0,
  user_group_id {int} NOT NULL REFERENCES user_group,
  role_id {int} NOT NULL REFERENCES role,
  rank {int} NOT NULL DEFAULT 0,
  tooltip TEXT NOT NULL DEFAULT '',
  deleted {bool} NOT NULL DEFAULT FALSE,
  is_blocked {bool} NOT NULL DEFAULT FALSE,
  is_location {bool} NOT NULL DEFAULT FALSE,
  location_address TEXT NOT NULL DEFAULT '',
  home_country_id {int} REFERENCES country,
  tz_location_id {int} REFERENCES tz_location,
  ej_user_id {int},
  ej_access_level {int} NOT NULL DEFAULT 0,
  ej_status {small} NOT NULL DEFAULT 0,
  checklist_limit_at {ts},
  last_login_at {ts},
  last_logout_at {ts},
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX associate_person ON associate (person_id) WHERE person_id IS NOT NULL;

-- Secondary memberships; the primary group stands on the associate.
CREATE TABLE associate_group (
  associate_id {int} NOT NULL REFERENCES associate ON DELETE CASCADE,
  user_group_id {int} NOT NULL REFERENCES user_group,
  valid_from_at {ts},
  valid_to_at {ts},
  PRIMARY KEY (associate_id, user_group_id)
);

CREATE TABLE diary_view (
  diary_view_id {id},
  associate_id {int} NOT NULL REFERENCES associate,
  name TEXT NOT NULL,
  rank {int} NOT NULL DEFAULT 0
);
CREATE INDEX diary_view_associate ON diary_view (associate_id);

CREATE TABLE diary_view_row (
  diary_view_id {int} NOT NULL REFERENCES diary_view ON DELETE CASCADE,
  associate_id {int} NOT NULL REFERENCES associate,
  rank {int} NOT NULL DEFAULT 0,
  PRIMARY KEY (diary_view_id, associate_id)
);

-- Passwords and access keys. Usage: 0 outbound, 1 inbound. The times are instants.
CREATE TABLE credential (
  credential_id {id},
  associate_id {int} NOT NULL REFERENCES associate,
  type TEXT NOT NULL,
  search_name {search} NOT NULL,
  display_name TEXT NOT NULL DEFAULT '',
  secret TEXT NOT NULL,
  is_active {small} NOT NULL DEFAULT 1,
  valid_from_at {ts},
  valid_to_at {ts},
  last_used_at {ts},
  last_used_note TEXT NOT NULL DEFAULT '',
  created_at {ts} NOT NULL,
  created_by {int},
  updated_at {ts} NOT NULL,
  updated_by {int},
  updated_count {int} NOT NULL DEFAULT 0,
  UNIQUE (type, search_name)
);
CREATE INDEX credential_associate ON credential (associate_id);

-- Stubs of tickets: the secret is a hash, so a reader of the database cannot forge one (principal.md §4).
CREATE TABLE session_ticket (
  session_ticket_id {id},
  ticket_guid {search} NOT NULL UNIQUE,
  secret TEXT NOT NULL,
  associate_id {int} NOT NULL REFERENCES associate,
  valid_from_at {ts} NOT NULL,
  valid_to_at {ts} NOT NULL,
  last_used_at {ts} NOT NULL
);
CREATE INDEX session_ticket_associate ON session_ticket (associate_id, valid_to_at);
CREATE INDEX session_ticket_valid_to ON session_ticket (valid_to_at);

-- Failed sign-ins by normalised login name, known or not. The times are instants.
CREATE TABLE sign_in_attempt (
  name_key {search} PRIMARY KEY NOT NULL,
  failed_count {int} NOT NULL,
  last_failed_at {ts} NOT NULL,
  locked_until_at {ts}
);

-- Level: 1 hard default, 2 system, 3 database, 4 group, 5 individual; owner is 0, a group or an associate by level.
CREATE TABLE preference (
  section {search} NOT NULL,
  pref_key {search} NOT NULL,
  level {small} NOT NULL CHECK (level BETWEEN 1 AND 6),
  owner_id {int} NOT NULL DEFAULT 0,
  value TEXT NOT NULL,
  PRIMARY KEY (section, pref_key, level, owner_id)
);
CREATE INDEX preference_owner ON preference (owner_id, level);
