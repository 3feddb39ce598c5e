-- What happened, in the order in which it is told, and how far each consumer has come.

-- Rows outlive the account they speak of: consumers still have to hear of them.
--
-- Consumers read them by tx and position, once every transaction up to tx is over. Of two changes of
-- one user, the one that began first may well be numbered second; it then bears the other's tx, so
-- that each user's changes are read by rising numbers.
CREATE TABLE outbox (
  position       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tx             xid8        NOT NULL DEFAULT pg_current_xact_id(),
  event_id       uuid        NOT NULL UNIQUE,
  topic          text        NOT NULL,
  type           text        NOT NULL,
  source         text        NOT NULL,
  user_id        uuid        NOT NULL,
  sequence       bigint,
  at             timestamptz NOT NULL,
  correlation_id text        NOT NULL,
  traceparent    text        NOT NULL,
  data           text        NOT NULL,
  stored_at      timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX outbox_by_user ON outbox (user_id, sequence) WHERE sequence IS NOT NULL;
CREATE INDEX outbox_in_order ON outbox (tx, position);

CREATE TABLE consumer_cursor (
  consumer text PRIMARY KEY,
  tx       xid8   NOT NULL,
  position bigint NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE dead_letter (
  id        uuid PRIMARY KEY,
  consumer  text        NOT NULL,
  event_id  uuid        NOT NULL,
  event     text        NOT NULL,
  reason    text        NOT NULL,
  attempts  integer     NOT NULL,
  wanted    boolean     NOT NULL,
  parked_at timestamptz NOT NULL,
  UNIQUE (consumer, event_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE
  ON outbox, consumer_cursor, dead_letter TO todo_app;
