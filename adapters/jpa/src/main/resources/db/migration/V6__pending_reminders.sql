-- What is due soon is looked for now and then, among many that were shown long ago.
CREATE INDEX reminder_pending ON reminder (trigger_at) WHERE status = 'PENDING';
