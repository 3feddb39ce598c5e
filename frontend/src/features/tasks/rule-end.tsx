import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { Ending, RuleDraft } from './rule-draft';

interface Props {
  readonly draft: RuleDraft;
  readonly set: (part: Partial<RuleDraft>) => void;
}

/** When the task stops coming back. */
export function EndField({ draft, set }: Props) {
  return (
    <Group grow align="start">
      <NativeSelect
        label="Ends"
        value={draft.ending}
        data={[
          { value: 'never', label: 'Never' },
          { value: 'count', label: 'After a number of times' },
          { value: 'date', label: 'By a date' },
        ]}
        onChange={(event) => {
          set({ ending: event.currentTarget.value as Ending });
        }}
      />
      {draft.ending === 'count' && (
        <TextInput
          type="number"
          label="Times it comes back"
          required
          min={1}
          max={10_000}
          value={draft.count}
          onChange={(event) => {
            set({ count: event.currentTarget.value });
          }}
        />
      )}
      {draft.ending === 'date' && (
        <TextInput
          type="date"
          label="Last date"
          required
          value={draft.until}
          onChange={(event) => {
            set({ until: event.currentTarget.value });
          }}
        />
      )}
    </Group>
  );
}
