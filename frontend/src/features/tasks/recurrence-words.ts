import type { RecurrenceRule } from '../../api/types';

export const days = { MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu', FR: 'Fri', SA: 'Sat', SU: 'Sun' } as const;
const units = { daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year' } as const;
const nths = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' } as const;

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

function on(rule: RecurrenceRule): string {
  if (rule.nth != null) {
    return ` on the ${nths[rule.nth.week]} ${days[rule.nth.weekday]}`;
  }
  if (rule.month_day != null) {
    return rule.month_day === -1 ? ' on the last day' : ` on day ${String(rule.month_day)}`;
  }
  return (rule.weekdays ?? []).length === 0
    ? ''
    : ` on ${listed((rule.weekdays ?? []).map((day) => days[day]))}`;
}

/** How a task comes back, as a person would say it: "Every 2 weeks on Tue and Fri, 10 times". */
export function recurrenceWords(rule: RecurrenceRule): string {
  const interval = rule.interval ?? 1;
  const unit = units[rule.frequency];
  const every = interval === 1 ? `Every ${unit}` : `Every ${String(interval)} ${unit}s`;
  const from = rule.from === 'completion' ? ' after completion' : '';
  const count = rule.end_after_count == null ? '' : `, ${String(rule.end_after_count)} times`;
  const until = rule.end_by_date == null ? '' : `, until ${rule.end_by_date}`;
  return `${every}${on(rule)}${from}${count}${until}`;
}
