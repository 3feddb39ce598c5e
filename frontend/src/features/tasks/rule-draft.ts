import type { RecurrenceRule } from '../../api/types';

export type Weekday = NonNullable<RecurrenceRule['weekdays']>[number];
type Week = NonNullable<RecurrenceRule['nth']>['week'];
export type Repeating = 'never' | RecurrenceRule['frequency'];
export type InMonth = 'due' | 'day' | 'nth';
export type Ending = 'never' | 'count' | 'date';

/** A rule as its form holds it. */
export interface RuleDraft {
  readonly repeating: Repeating;
  readonly interval: string;
  readonly weekdays: readonly Weekday[];
  readonly inMonth: InMonth;
  readonly monthDay: string;
  readonly week: string;
  readonly weekday: Weekday;
  readonly from: 'due' | 'completion';
  readonly startsOn: string | null;
  readonly ending: Ending;
  readonly count: string;
  readonly until: string;
}

const inMonth = (rule: RecurrenceRule): InMonth =>
  rule.nth == null ? (rule.month_day == null ? 'due' : 'day') : 'nth';

function ending(rule: RecurrenceRule): Ending {
  if (rule.end_after_count != null) {
    return 'count';
  }
  return rule.end_by_date == null ? 'never' : 'date';
}

const none: RecurrenceRule = { frequency: 'daily', interval: 1, from: 'due' };

export function ruleDraftOf(given: RecurrenceRule | null): RuleDraft {
  const rule = given ?? none;
  return {
    repeating: given === null ? 'never' : rule.frequency,
    interval: String(rule.interval ?? 1),
    weekdays: rule.weekdays ?? [],
    inMonth: inMonth(rule),
    monthDay: String(rule.month_day ?? 1),
    week: String(rule.nth?.week ?? 1),
    weekday: rule.nth?.weekday ?? 'MO',
    from: rule.from ?? 'due',
    startsOn: rule.starts_on ?? null,
    ending: ending(rule),
    count: String(rule.end_after_count ?? 10),
    until: rule.end_by_date ?? '',
  };
}

/** The rule that the form means, with every part named: one left out would stay as it was. */
export function ruleOf(draft: RuleDraft): RecurrenceRule | null {
  const { repeating } = draft;
  if (repeating === 'never') {
    return null;
  }
  const monthly = repeating === 'monthly' ? draft.inMonth : 'due';
  return {
    frequency: repeating,
    interval: Number(draft.interval),
    weekdays: repeating === 'weekly' && draft.weekdays.length > 0 ? [...draft.weekdays] : null,
    month_day: monthly === 'day' ? Number(draft.monthDay) : null,
    nth: monthly === 'nth' ? { week: Number(draft.week) as Week, weekday: draft.weekday } : null,
    from: draft.from,
    starts_on: draft.startsOn,
    end_after_count: draft.ending === 'count' ? Number(draft.count) : null,
    end_by_date: draft.ending === 'date' && draft.until !== '' ? draft.until : null,
  };
}

export const sameRule = (one: RuleDraft, other: RuleDraft): boolean =>
  JSON.stringify(ruleOf(one)) === JSON.stringify(ruleOf(other));
