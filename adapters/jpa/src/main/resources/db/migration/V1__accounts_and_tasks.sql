-- People, their tasks, and what they and the assistant said to each other.

CREATE TABLE account (
  id            uuid PRIMARY KEY,
  email         text        NOT NULL UNIQUE,
  password_hash text        NOT NULL,
  display_name  text        NOT NULL,
  time_zone     text        NOT NULL,
  locale        text        NOT NULL,
  role          text        NOT NULL CHECK (role IN ('USER', 'ADMINISTRATOR')),
  created_at    timestamptz NOT NULL
);

-- Wrong passwords, of addresses that may belong to nobody.
CREATE TABLE login_failure (
  id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  email text        NOT NULL,
  at    timestamptz NOT NULL
);
CREATE INDEX login_failure_by_email ON login_failure (email, at);
CREATE INDEX login_failure_by_time ON login_failure (at);

CREATE TABLE request_key (
  user_id     uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
  key         text        NOT NULL,
  fingerprint text        NOT NULL,
  task_id     uuid        NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (user_id, key)
);
CREATE INDEX request_key_by_time ON request_key (at);

CREATE TABLE task (
  id                uuid PRIMARY KEY,
  owner_id          uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
  title             text        NOT NULL,
  description       text        NOT NULL,
  -- Title and description in lower case. The application writes it: what lower case is depends on
  -- a database's locale, and comparing without regard to case costs several times as much.
  search            text        NOT NULL,
  due_date          date,
  due_time          time(0),
  time_zone         text        NOT NULL,
  -- A reminder has an instant of its own or a lead before the due moment, or neither.
  reminder_at       timestamptz,
  reminder_lead     integer     CHECK (reminder_lead >= 0),
  -- The rule as events carry it. Text, not jsonb: nobody asks the database about it.
  recurrence_rule   text,
  -- Text, because JPA sends the absence of a UUID as that of a text.
  series_id         text,
  rule_id           text,
  occurrence_number integer,
  -- When the rule meant it to be due, wherever a person has moved it since.
  planned_date      date,
  planned_time      time(0),
  status            text        NOT NULL CHECK (status IN ('PENDING', 'COMPLETED', 'DELETED')),
  -- Of a deleted task: whether it was completed when it was deleted.
  completed_at      timestamptz,
  deleted_at        timestamptz,
  created_at        timestamptz NOT NULL,
  updated_at        timestamptz NOT NULL,
  version           bigint      NOT NULL,
  CHECK (reminder_at IS NULL OR reminder_lead IS NULL),
  CHECK ((series_id IS NULL) = (rule_id IS NULL)),
  CHECK ((series_id IS NULL) = (occurrence_number IS NULL)),
  CHECK (recurrence_rule IS NULL OR series_id IS NOT NULL),
  CHECK ((status = 'DELETED') = (deleted_at IS NOT NULL)),
  CHECK (status <> 'COMPLETED' OR completed_at IS NOT NULL),
  CHECK (status <> 'PENDING' OR completed_at IS NULL)
);

-- A list of several statuses is merged from one ordered scan of each.
CREATE INDEX task_by_update ON task (owner_id, status, updated_at DESC, id DESC);
CREATE INDEX task_by_due ON task
  (owner_id, status, COALESCE(due_date, 'infinity'), COALESCE(due_time, '24:00'), id);
CREATE INDEX task_deleted ON task (deleted_at) WHERE status = 'DELETED';
CREATE INDEX task_in_series ON task (series_id, occurrence_number) WHERE series_id IS NOT NULL;

CREATE TABLE conversation (
  id         uuid PRIMARY KEY,
  owner_id   uuid        NOT NULL REFERENCES account ON DELETE CASCADE,
  memory     text        NOT NULL,
  messages   integer     NOT NULL,
  started_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX conversation_by_owner ON conversation (owner_id, updated_at DESC);

CREATE TABLE message (
  conversation_id uuid        NOT NULL REFERENCES conversation ON DELETE CASCADE,
  number          integer     NOT NULL,
  author          text        NOT NULL CHECK (author IN ('PERSON', 'ASSISTANT')),
  text            text        NOT NULL,
  tool_calls      text        NOT NULL,
  at              timestamptz NOT NULL,
  PRIMARY KEY (conversation_id, number)
);

GRANT USAGE ON SCHEMA todo TO todo_app;
GRANT SELECT, INSERT, UPDATE, DELETE
  ON account, login_failure, request_key, task, conversation, message TO todo_app;
