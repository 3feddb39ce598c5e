import type { RecurrenceRule, Task } from '../../api/types';
import { plusDays, today } from '../../components/dates';
import { Refusal } from './refusal';
import type { Account, Store } from './store';
import { edit, find } from './tasks';

const lengths = { daily: 1, weekly: 7, monthly: 28, yearly: 364 } as const;

/** Steps of so many days, which is near enough for a fake. */
export function preview(rule: RecurrenceRule, from: string): string[] {
  const step = lengths[rule.frequency] * (rule.interval ?? 1);
  const first = from === '' ? today('UTC') : from;
  const count = Math.min(5, (rule.end_after_count ?? 10) + 1);
  return Array.from({ length: count }, (_, index) => plusDays(first, index * step));
}

export function skip(store: Store, account: Account, id: string): Task {
  const { recurrence_rule, due_date } = find(account, id);
  if (recurrence_rule === null) {
    throw new Refusal(409, 'not-recurring', 'The task does not repeat.');
  }
  return edit(store, account, id, { due_date: preview(recurrence_rule, due_date ?? '')[1] ?? null });
}
