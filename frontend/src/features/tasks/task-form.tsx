import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { asProblem, type Problem } from '../../api/problem';
import { reload } from '../../api/task-changes';
import type { Scope, Task } from '../../api/types';
import { DueField } from './due-field';
import { NotSaved } from './not-saved';
import { ReminderField } from './reminder-field';
import { RuleField } from './rule-field';
import { SeriesField } from './series-field';
import { draftOf, looksSame, type TaskDraft, wantedChange } from './task-draft';
import type { TaskActions } from './use-task-actions';

interface Props {
  readonly task: Task;
  readonly actions: TaskActions;
  readonly onClose: () => void;
}

const ruleError = (refused: Problem | null): string | undefined =>
  refused?.errors.find(({ field }) => field.startsWith('recurrence_rule'))?.message;

export function TaskForm({ task, actions, onClose }: Props) {
  const cache = useQueryClient();
  const [begun, setSeen] = useState(task);
  const seen = looksSame(begun, task) ? task : begun;
  const [scope, setScope] = useState<Scope>('following');
  const [draft, setDraft] = useState(() => draftOf(task));
  const saving = useMutation({
    mutationFn: (version: number | undefined) =>
      actions.save(
        seen,
        wantedChange(seen, draft),
        version,
        seen.recurrence_rule === null ? undefined : scope,
      ),
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
        <DueField draft={draft} set={set} refused={refused} />
        <ReminderField
          draft={draft}
          set={set}
          error={refused?.of('reminder_time') ?? refused?.of('reminder_minutes_before')}
        />
        <RuleField
          draft={draft.rule}
          due={draft.date}
          set={(part) => {
            setDraft((now) => ({ ...now, rule: { ...now.rule, ...part } }));
          }}
          error={ruleError(refused)}
        />
        {seen.recurrence_rule !== null && seen.status === 'pending' && (
          <SeriesField task={seen} scope={scope} onScope={setScope} actions={actions} onDone={onClose} />
        )}
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
