import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asProblem } from '../../api/problem';
import { reload } from '../../api/task-changes';
import type { Task } from '../../api/types';
import { timeZones } from '../../components/dates';
import { NotSaved } from './not-saved';
import { recurrenceWords } from './recurrence-words';
import { ReminderField } from './reminder-field';
import { draftOf, type TaskDraft, wantedChange } from './task-draft';
import type { TaskActions } from './use-task-actions';
import styles from './tasks.module.css';

interface Props {
  readonly task: Task;
  readonly actions: TaskActions;
  readonly onClose: () => void;
}

export function TaskForm({ task, actions, onClose }: Props) {
  const cache = useQueryClient();
  const [seen, setSeen] = useState(task);
  const [draft, setDraft] = useState(() => draftOf(task));
  const saving = useMutation({
    mutationFn: (version: number | undefined) => actions.save(seen, wantedChange(seen, draft), version),
    onSuccess: onClose,
  });
  const refused = saving.error === null ? null : asProblem(saving.error);
  const set = (part: Partial<TaskDraft>): void => {
    setDraft((now) => ({ ...now, ...part }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (Object.keys(wantedChange(seen, draft)).length === 0) {
      onClose();
    } else {
      saving.mutate(seen.version);
    }
  };
  const takeTheirs = async (): Promise<void> => {
    const theirs = await reload(cache, task.id);
    setSeen(theirs);
    setDraft(draftOf(theirs));
    saving.reset();
  };
  return (
    <form onSubmit={submit} aria-label="Task details">
      <Stack gap="md">
        <TextInput
          label="Title"
          required
          maxLength={500}
          value={draft.title}
          data-autofocus
          error={refused?.of('title')}
          onChange={(event) => {
            set({ title: event.currentTarget.value });
          }}
        />
        <Textarea
          label="Description"
          autosize
          minRows={3}
          maxRows={12}
          maxLength={5000}
          value={draft.description}
          error={refused?.of('description')}
          onChange={(event) => {
            set({ description: event.currentTarget.value });
          }}
        />
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
        <ReminderField
          draft={draft}
          set={set}
          error={refused?.of('reminder_time') ?? refused?.of('reminder_minutes_before')}
        />
        <div>
          <span className={styles.fieldName}>Repeats</span>
          <span>{task.recurrence_rule === null ? 'Never' : recurrenceWords(task.recurrence_rule)}</span>
        </div>
        {refused && (
          <NotSaved
            refused={refused}
            onKeepMine={() => {
              saving.mutate(undefined);
            }}
            onTakeTheirs={() => void takeTheirs()}
          />
        )}
        <Group justify="space-between">
          <Button
            variant="subtle"
            color="red"
            onClick={() => {
              actions.remove(task);
              onClose();
            }}
          >
            Delete
          </Button>
          <Group>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={saving.isPending}>
              Save
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
