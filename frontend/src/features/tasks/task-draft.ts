import type { Task, TaskChange } from '../../api/types';
import { localInput } from '../../components/dates';
import { type RuleDraft, ruleDraftOf, ruleOf, sameRule } from './rule-draft';

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
  readonly rule: RuleDraft;
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
  rule: ruleDraftOf(task.recurrence_rule),
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
    ...(sameRule(draft.rule, had.rule) ? {} : { recurrence_rule: ruleOf(draft.rule) }),
  };
}

/** Whether a form that began with the one may go on with the other: it would show the same. */
export const looksSame = (one: Task, other: Task): boolean =>
  JSON.stringify(draftOf(one)) === JSON.stringify(draftOf(other));
