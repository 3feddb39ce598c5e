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

-- Each user's list as a whole. Raising the number of its last change makes the user's other changes
-- wait, so numbers are committed in their order and without gaps. Half-empty pages keep the updates
-- in place.
CREATE TABLE task_list (
  user_id       uuid PRIMARY KEY,
  last_sequence bigint NOT NULL,
  -- The latest transaction among those that raised it.
  last_tx       xid8   NOT NULL,
  pending       bigint NOT NULL,
  completed     bigint NOT NULL
) WITH (fillfactor = 50);

-- Counts what is on the lists: counting 100,000 tasks each time somebody looks would take too long.
-- Once for each statement, for it may touch many tasks.
CREATE FUNCTION todo.count_added_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO todo.task_list AS list (user_id, last_sequence, last_tx, pending, completed)
  SELECT owner_id, 0, '0',
    count(*) FILTER (WHERE status = 'PENDING'), count(*) FILTER (WHERE status = 'COMPLETED')
  FROM added GROUP BY owner_id
  ON CONFLICT (user_id) DO UPDATE
    SET pending = list.pending + excluded.pending, completed = list.completed + excluded.completed;
  RETURN NULL;
END
$$;

CREATE FUNCTION todo.count_changed_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE todo.task_list list
  SET pending = list.pending + change.pending, completed = list.completed + change.completed
  FROM (
    SELECT owner_id,
      sum(sign * (status = 'PENDING')::int) AS pending,
      sum(sign * (status = 'COMPLETED')::int) AS completed
    FROM (
      SELECT owner_id, status, 1 AS sign FROM changed
      UNION ALL SELECT owner_id, status, -1 FROM before_it) both_states
    GROUP BY owner_id) change
  WHERE list.user_id = change.owner_id AND (change.pending <> 0 OR change.completed <> 0);
  RETURN NULL;
END
$$;

CREATE FUNCTION todo.count_removed_tasks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE todo.task_list list
  SET pending = list.pending - gone.pending, completed = list.completed - gone.completed
  FROM (
    SELECT owner_id,
      count(*) FILTER (WHERE status = 'PENDING') AS pending,
      count(*) FILTER (WHERE status = 'COMPLETED') AS completed
    FROM removed GROUP BY owner_id) gone
  WHERE list.user_id = gone.owner_id AND gone.pending + gone.completed > 0;
  RETURN NULL;
END
$$;

CREATE TRIGGER count_added AFTER INSERT ON task
  REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION todo.count_added_tasks();
CREATE TRIGGER count_changed AFTER UPDATE ON task
  REFERENCING OLD TABLE AS before_it NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION todo.count_changed_tasks();
CREATE TRIGGER count_removed AFTER DELETE ON task
  REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION todo.count_removed_tasks();

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
  ON account, login_failure, request_key, task, task_list, conversation, message
  TO todo_app;
