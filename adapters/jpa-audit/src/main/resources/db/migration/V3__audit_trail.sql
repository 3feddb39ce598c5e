-- Everything that ever happened. Entries are written and read, and never anything else.

CREATE TABLE audit.entry (
  id            bigint PRIMARY KEY,
  event_id      uuid        NOT NULL UNIQUE,
  type          text        NOT NULL,
  source        text        NOT NULL,
  actor_id      uuid        NOT NULL,
  task_id       uuid        NOT NULL,
  -- Text, not jsonb: it is kept to the letter.
  payload       text        NOT NULL,
  happened_at   timestamptz NOT NULL,
  received_at   timestamptz NOT NULL,
  previous_hash text        NOT NULL,
  hash          text        NOT NULL
);
CREATE INDEX entry_by_type ON audit.entry (type, id);
CREATE INDEX entry_by_actor ON audit.entry (actor_id, id);
CREATE INDEX entry_by_task ON audit.entry (task_id, id);
CREATE INDEX entry_by_time ON audit.entry (happened_at);

-- Triggers bind the owner of the table too, whom missing privileges do not.
CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is append-only: % is refused', TG_OP
    USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

GRANT USAGE ON SCHEMA audit TO todo_audit;
GRANT SELECT, INSERT ON audit.entry TO todo_audit;
