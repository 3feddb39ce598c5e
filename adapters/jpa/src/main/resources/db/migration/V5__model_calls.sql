-- How often a language model was asked for somebody on the last day that it was.

CREATE TABLE model_call (
  user_id uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  day     date    NOT NULL,
  calls   integer NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON model_call TO todo_app;
