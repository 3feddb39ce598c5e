import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { Reminding, TaskDraft } from './task-draft';

const before: readonly (readonly [string, string])[] = [
  ['0', 'when it is due'],
  ['10', '10 minutes before'],
  ['30', '30 minutes before'],
  ['60', 'an hour before'],
  ['1440', 'a day before'],
];

interface Props {
  readonly draft: TaskDraft;
  readonly set: (part: Partial<TaskDraft>) => void;
  readonly error: string | undefined;
}

/** When to be reminded: not at all, at a moment, or some time before the task is due. */
export function ReminderField({ draft, set, error }: Props) {
  const due = draft.date !== '' && draft.time !== '';
  const known = before.some(([minutes]) => minutes === draft.minutesBefore);
  const choices = known
    ? before
    : [...before, [draft.minutesBefore, `${draft.minutesBefore} minutes before`] as const];
  return (
    <Group grow align="start">
      <NativeSelect
        label="Reminder"
        value={draft.reminding}
        error={error}
        description={draft.reminding === 'before' && !due ? 'Needs a due date and time.' : undefined}
        data={[
          { value: 'none', label: 'None' },
          { value: 'at', label: 'At a moment' },
          { value: 'before', label: 'Before it is due', disabled: !due && draft.reminding !== 'before' },
        ]}
        onChange={(event) => {
          set({ reminding: event.currentTarget.value as Reminding });
        }}
      />
      {draft.reminding === 'at' && (
        <TextInput
          type="datetime-local"
          label="Remind me at"
          required
          value={draft.reminderAt}
          onChange={(event) => {
            set({ reminderAt: event.currentTarget.value });
          }}
        />
      )}
      {draft.reminding === 'before' && (
        <NativeSelect
          label="Remind me"
          value={draft.minutesBefore}
          data={choices.map(([value, label]) => ({ value, label }))}
          onChange={(event) => {
            set({ minutesBefore: event.currentTarget.value });
          }}
        />
      )}
    </Group>
  );
}
