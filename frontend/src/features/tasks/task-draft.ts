import type { Task, TaskChange } from '../../api/types';
import { localInput } from '../../components/dates';

export type Reminding = 'none' | 'at' | 'before';

/** A task as its form holds it: every value a text. */
export interface TaskDraft {
  readonly title: string;
  readonly description: string;
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  readonly reminding: Reminding;
  readonly reminderAt: string;
  readonly minutesBefore: string;
}

function reminding(task: Task): Reminding {
  if (task.reminder_minutes_before !== null) {
    return 'before';
  }
  return task.reminder_time === null ? 'none' : 'at';
}

export const draftOf = (task: Task): TaskDraft => ({
  title: task.title,
  description: task.description ?? '',
  date: task.due_date ?? '',
  time: task.due_time ?? '',
  zone: task.time_zone,
  reminding: reminding(task),
  reminderAt: task.reminder_time === null ? '' : localInput(task.reminder_time),
  minutesBefore: String(task.reminder_minutes_before ?? 30),
});

const orNull = (text: string): string | null => (text === '' ? null : text);

function reminder(draft: TaskDraft): TaskChange {
  switch (draft.reminding) {
    case 'none':
      return { reminder_time: null, reminder_minutes_before: null };
    case 'at':
      return draft.reminderAt === '' ? {} : { reminder_time: new Date(draft.reminderAt).toISOString() };
    case 'before':
      return { reminder_minutes_before: Number(draft.minutesBefore) };
  }
}

/** Only what the draft wants otherwise than the task has it. */
export function wantedChange(task: Task, draft: TaskDraft): TaskChange {
  const had = draftOf(task);
  const remindedOtherwise =
    had.reminding !== draft.reminding ||
    (draft.reminding === 'at' && had.reminderAt !== draft.reminderAt) ||
    (draft.reminding === 'before' && had.minutesBefore !== draft.minutesBefore);
  return {
    ...(draft.title.trim() === had.title ? {} : { title: draft.title.trim() }),
    ...(draft.description === had.description ? {} : { description: orNull(draft.description) }),
    ...(draft.date === had.date ? {} : { due_date: orNull(draft.date) }),
    ...(draft.time === had.time ? {} : { due_time: orNull(draft.time) }),
    ...(draft.zone === had.zone ? {} : { time_zone: draft.zone }),
    ...(remindedOtherwise ? reminder(draft) : {}),
  };
}
