import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { Problem } from '../../api/problem';
import { timeZones } from '../../components/dates';
import type { TaskDraft } from './task-draft';

interface Props {
  readonly draft: TaskDraft;
  readonly set: (part: Partial<TaskDraft>) => void;
  readonly refused: Problem | null;
}

/** When the task is due: a day, a time, both or neither, by the clocks of a zone. */
export function DueField({ draft, set, refused }: Props) {
  return (
    <>
      <Group grow align="start">
        <TextInput
          type="date"
          label="Due date"
          value={draft.date}
          error={refused?.of('due_date')}
          onChange={(event) => {
            set({ date: event.currentTarget.value });
          }}
        />
        <TextInput
          type="time"
          label="Due time"
          value={draft.time}
          error={refused?.of('due_time')}
          onChange={(event) => {
            set({ time: event.currentTarget.value });
          }}
        />
      </Group>
      <NativeSelect
        label="Time zone"
        value={draft.zone}
        data={[...new Set([draft.zone, ...timeZones()])]}
        error={refused?.of('time_zone')}
        onChange={(event) => {
          set({ zone: event.currentTarget.value });
        }}
      />
    </>
  );
}
