import { answered, client } from './client';
import type { RecurrenceRule, Task, TaskId } from './types';

/** The next dates on which a rule would fall, counted from the due date; nothing is changed. */
export const previewRule = async (rule: RecurrenceRule, from?: string): Promise<readonly string[]> =>
  (
    await answered(
      client.POST('/api/recurrence/preview', { body: { recurrence_rule: rule, from, count: 5 } }),
    )
  ).dates;

/** Leaves one occurrence out: the task moves to the next date, or is deleted when there is none. */
export const skipTask = (id: TaskId): Promise<Task> =>
  answered(client.POST('/api/tasks/{id}/skip', { params: { path: { id } } }));
