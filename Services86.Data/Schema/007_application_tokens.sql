-- Tokens of the applications that may call in Online mode. Only the SHA-256 hash is kept: 64 hex digits, lower case.

CREATE TABLE application_token (
  name_key {search} PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  token_hash {search} NOT NULL UNIQUE,
  created_at {ts} NOT NULL
);
