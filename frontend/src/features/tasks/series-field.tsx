import { Button, Group, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { asProblem } from '../../api/problem';
import type { Scope, Task } from '../../api/types';
import { failed } from '../../components/toast';
import type { TaskActions } from './use-task-actions';

interface Props {
  readonly task: Task;
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
  readonly actions: TaskActions;
  readonly onDone: () => void;
}

/** How far a change of a recurring task reaches, and a way to leave just this one out. */
export function SeriesField({ task, scope, onScope, actions, onDone }: Props) {
  const skipping = useMutation({
    mutationFn: () => actions.skip(task),
    onSuccess: onDone,
    onError: (refused) => {
      failed(`“${task.title}” was not skipped. ${asProblem(refused).message}`);
    },
  });
  return (
    <Group align="end" grow>
      <NativeSelect
        label="Changes are for"
        value={scope}
        data={[
          { value: 'following', label: 'this and following' },
          { value: 'this', label: 'this one only' },
        ]}
        onChange={(event) => {
          onScope(event.currentTarget.value === 'this' ? 'this' : 'following');
        }}
      />
      <Button
        variant="default"
        loading={skipping.isPending}
        onClick={() => {
          skipping.mutate();
        }}
      >
        Skip this one
      </Button>
    </Group>
  );
}
