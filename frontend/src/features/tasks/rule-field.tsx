import { Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type Repeating, type RuleDraft, ruleOf } from './rule-draft';
import { MonthField, WeekdaysField } from './rule-days';
import { EndField } from './rule-end';
import { RulePreview } from './rule-preview';

const units = { daily: 'days', weekly: 'weeks', monthly: 'months', yearly: 'years' } as const;

interface Props {
  readonly draft: RuleDraft;
  readonly due: string;
  readonly set: (part: Partial<RuleDraft>) => void;
  readonly error: string | undefined;
}

/** Whether and how the task comes back, with the dates that this leads to. */
export function RuleField({ draft, due, set, error }: Props) {
  const { repeating } = draft;
  const rule = ruleOf(draft);
  return (
    <Stack gap="sm" role="group" aria-label="Repeating">
      <Group grow align="start">
        <NativeSelect
          label="Repeats"
          value={repeating}
          error={error}
          data={[
            { value: 'never', label: 'Never' },
            { value: 'daily', label: 'Daily' },
            { value: 'weekly', label: 'Weekly' },
            { value: 'monthly', label: 'Monthly' },
            { value: 'yearly', label: 'Yearly' },
          ]}
          onChange={(event) => {
            set({ repeating: event.currentTarget.value as Repeating });
          }}
        />
        {repeating !== 'never' && (
          <TextInput
            type="number"
            label={`Every … ${units[repeating]}`}
            required
            min={1}
            max={999}
            value={draft.interval}
            onChange={(event) => {
              set({ interval: event.currentTarget.value });
            }}
          />
        )}
      </Group>
      {repeating === 'weekly' && <WeekdaysField draft={draft} set={set} />}
      {repeating === 'monthly' && <MonthField draft={draft} set={set} />}
      {repeating !== 'never' && (
        <>
          <NativeSelect
            label="Counted from"
            value={draft.from}
            data={[
              { value: 'due', label: 'the due date' },
              { value: 'completion', label: 'the day it is completed' },
            ]}
            onChange={(event) => {
              set({ from: event.currentTarget.value === 'completion' ? 'completion' : 'due' });
            }}
          />
          <EndField draft={draft} set={set} />
        </>
      )}
      {rule !== null && <RulePreview rule={rule} due={due} />}
    </Stack>
  );
}
