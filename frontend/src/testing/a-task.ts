import type { Task } from '../api/types';

/** A pending task without a date, but for what a test says. */
export const aTask = (part: Partial<Task> = {}): Task => ({
  id: 'task',
  title: 'A task',
  description: null,
  status: 'pending',
  due_date: null,
  due_time: null,
  time_zone: 'Europe/Berlin',
  due_at: null,
  reminder_time: null,
  reminder_minutes_before: null,
  reminder: null,
  recurrence_rule: null,
  recurrence_rule_id: null,
  occurrence_number: null,
  created_at: '2026-11-25T09:00:00Z',
  updated_at: '2026-11-25T09:00:00Z',
  completed_at: null,
  version: 1,
  ...part,
});
