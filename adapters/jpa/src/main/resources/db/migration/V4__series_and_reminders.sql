-- What makes tasks come back, and people be told of them in time.

-- Two tasks in one place of a series would be one occurrence made twice.
DROP INDEX task_in_series;
CREATE UNIQUE INDEX task_in_series ON task (series_id, occurrence_number)
  WHERE series_id IS NOT NULL;

-- What the tasks of a series are made of from some task on. Rows are never updated.
CREATE TABLE rule_version (
  id              uuid PRIMARY KEY,
  series_id       uuid        NOT NULL,
  title           text        NOT NULL,
  description     text        NOT NULL,
  due_date        date,
  due_time        time(0),
  time_zone       text        NOT NULL,
  reminder_at     timestamptz,
  reminder_lead   integer     CHECK (reminder_lead >= 0),
  recurrence_rule text        NOT NULL,
  CHECK (reminder_at IS NULL OR reminder_lead IS NULL)
);
CREATE INDEX rule_version_in_series ON rule_version (series_id);

CREATE TABLE reminder (
  id         uuid PRIMARY KEY,
  -- The order in which they were planned.
  number     bigint GENERATED ALWAYS AS IDENTITY,
  task_id    uuid        NOT NULL REFERENCES task ON DELETE CASCADE,
  owner_id   uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
  trigger_at timestamptz NOT NULL,
  status     text        NOT NULL CHECK (status IN ('PENDING', 'FAILED', 'DELIVERED', 'CANCELLED'))
);
CREATE INDEX reminder_of_task ON reminder (task_id, number);
CREATE INDEX reminder_by_status ON reminder (owner_id, status, trigger_at);

-- What this server's own scheduler has to do, and when.
CREATE TABLE job (
  name     text PRIMARY KEY,
  due_at   timestamptz NOT NULL,
  data     text        NOT NULL,
  failures integer     NOT NULL
);
CREATE INDEX job_by_due ON job (due_at);

-- Small state of services without a database of their own. Versions are never used twice, so that
-- a value is not taken for one that was removed.
CREATE SEQUENCE state_version;
CREATE TABLE state_entry (
  key     text PRIMARY KEY,
  value   text   NOT NULL,
  version bigint NOT NULL DEFAULT nextval('state_version')
) WITH (fillfactor = 70);

GRANT SELECT, INSERT, DELETE ON rule_version TO todo_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON reminder, job, state_entry TO todo_app;
GRANT USAGE ON SEQUENCE state_version TO todo_app;
