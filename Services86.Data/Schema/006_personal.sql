-- What a user has lately used and starred, and what was merged. Record ids are polymorphic: no foreign keys.

CREATE TABLE recent_item (
  associate_id {int} NOT NULL REFERENCES associate,
  table_no {small} NOT NULL,
  record_id {int} NOT NULL,
  used_at {ts} NOT NULL,
  PRIMARY KEY (associate_id, table_no, record_id)
);
CREATE INDEX recent_item_used ON recent_item (associate_id, table_no, used_at);
CREATE INDEX recent_item_record ON recent_item (table_no, record_id);

CREATE TABLE favourite (
  associate_id {int} NOT NULL REFERENCES associate,
  table_no {small} NOT NULL,
  record_id {int} NOT NULL,
  rank {int} NOT NULL DEFAULT 0,
  created_at {ts} NOT NULL,
  PRIMARY KEY (associate_id, table_no, record_id)
);
CREATE INDEX favourite_record ON favourite (table_no, record_id);

-- Operation: 0 move, 1 merge, 2 copy.
CREATE TABLE merge_log (
  merge_log_id {id},
  table_no {small} NOT NULL,
  operation {small} NOT NULL CHECK (operation IN (0, 1, 2)),
  source_id {int} NOT NULL,
  target_id {int} NOT NULL,
  options TEXT NOT NULL DEFAULT '',
  created_at {ts} NOT NULL,
  created_by {int}
);
