import { Drawer, Loader } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '../../api/problem';
import { knownTask, taskKey } from '../../api/task-cache';
import { getTask } from '../../api/tasks';
import type { Task } from '../../api/types';
import { TaskForm } from './task-form';
import { TaskHistory } from './task-history';
import type { TaskActions } from './use-task-actions';

interface Props {
  readonly id: Task['id'] | undefined;
  readonly actions: TaskActions;
  readonly onClose: () => void;
}

/** Everything about one task, to be read and changed. */
export function TaskDetails({ id, actions, onClose }: Props) {
  const cache = useQueryClient();
  const { data, error, isFetching } = useQuery({
    queryKey: taskKey(id ?? ''),
    queryFn: () => getTask(id ?? ''),
    enabled: id !== undefined,
    initialData: () => (id === undefined ? undefined : knownTask(cache, id)),
    staleTime: 0,
    retry: false,
  });
  const missing = error !== null && asProblem(error).status === 404;
  return (
    <Drawer
      opened={id !== undefined}
      onClose={onClose}
      position="right"
      size="md"
      title={<strong>Task details</strong>}
      closeButtonProps={{ 'aria-label': 'Close the details', size: 40 }}
    >
      {data === undefined && isFetching && <Loader aria-label="Loading the task" />}
      {data === undefined && error && (
        <p role="alert">{missing ? 'There is no such task any more.' : asProblem(error).message}</p>
      )}
      {data && (
        <>
          <TaskForm key={data.id} task={data} actions={actions} onClose={onClose} />
          <TaskHistory id={data.id} />
        </>
      )}
    </Drawer>
  );
}
