import { Group, NativeSelect } from '@mantine/core';
import { days } from './recurrence-words';
import type { InMonth, RuleDraft, Weekday } from './rule-draft';
import styles from './rule.module.css';

interface Props {
  readonly draft: RuleDraft;
  readonly set: (part: Partial<RuleDraft>) => void;
}

const names = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const;
const weekdays = Object.keys(names) as Weekday[];
const weekdayChoices = weekdays.map((value) => ({ value, label: names[value] }));
const weeks = [
  { value: '1', label: 'First' },
  { value: '2', label: 'Second' },
  { value: '3', label: 'Third' },
  { value: '4', label: 'Fourth' },
  { value: '5', label: 'Fifth' },
  { value: '-1', label: 'Last' },
];
const monthDays = [
  ...Array.from({ length: 31 }, (_, index) => ({ value: String(index + 1), label: String(index + 1) })),
  { value: '-1', label: 'Last day' },
];

/** Days of the week; with none chosen, that of the due date. */
export function WeekdaysField({ draft, set }: Props) {
  return (
    <fieldset className={styles.weekdays}>
      <legend>On</legend>
      {weekdays.map((day) => (
        <label key={day} className={styles.weekday}>
          <input
            type="checkbox"
            aria-label={names[day]}
            checked={draft.weekdays.includes(day)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              set({
                weekdays: weekdays.filter((each) => (each === day ? on : draft.weekdays.includes(each))),
              });
            }}
          />
          <span aria-hidden="true">{days[day]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The day of the month: that of the due date, a number, or such as the second Tuesday. */
export function MonthField({ draft, set }: Props) {
  return (
    <Group grow align="start">
      <NativeSelect
        label="On"
        value={draft.inMonth}
        data={[
          { value: 'due', label: 'the day of the due date' },
          { value: 'day', label: 'a day of the month' },
          { value: 'nth', label: 'a weekday' },
        ]}
        onChange={(event) => {
          set({ inMonth: event.currentTarget.value as InMonth });
        }}
      />
      {draft.inMonth === 'day' && (
        <NativeSelect
          label="Day"
          value={draft.monthDay}
          data={monthDays}
          onChange={(event) => {
            set({ monthDay: event.currentTarget.value });
          }}
        />
      )}
      {draft.inMonth === 'nth' && (
        <>
          <NativeSelect
            label="Which"
            value={draft.week}
            data={weeks}
            onChange={(event) => {
              set({ week: event.currentTarget.value });
            }}
          />
          <NativeSelect
            label="Weekday"
            value={draft.weekday}
            data={weekdayChoices}
            onChange={(event) => {
              set({ weekday: event.currentTarget.value as Weekday });
            }}
          />
        </>
      )}
    </Group>
  );
}
