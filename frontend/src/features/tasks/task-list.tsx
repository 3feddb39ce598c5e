import { Button, Skeleton } from '@mantine/core';
import { useRef } from 'react';
import { asProblem } from '../../api/problem';
import type { Task, TaskFilter } from '../../api/types';
import { EmptyList } from './empty-list';
import { TaskRow } from './task-row';
import type { Heard } from './understood';
import { useRowKeys } from './use-row-keys';
import type { TaskActions } from './use-task-actions';
import { useCounts, useTaskList } from './use-task-list';
import styles from './tasks.module.css';

interface Props {
  readonly filter: TaskFilter;
  readonly name: string;
  readonly actions: TaskActions;
  readonly heard: Heard | undefined;
  readonly onHeard: (heard: Heard) => void;
  readonly onOpen: (id: Task['id']) => void;
  readonly onExample: (sentence: string) => void;
}

export function TaskList({ filter, name, actions, heard, onHeard, onOpen, onExample }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const { tasks, isPending, isError, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useTaskList(filter);
  const total = useCounts()?.total ?? 0;
  useRowKeys(list, tasks);

  if (isError && tasks.length === 0) {
    return (
      <div className={styles.empty} role="alert">
        <h2>Your tasks could not be loaded</h2>
        <p>{asProblem(error).message}</p>
        <Button onClick={() => void refetch()}>Try again</Button>
      </div>
    );
  }
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={name} aria-busy={isPending}>
        {isPending &&
          [1, 2, 3].map((row) => <Skeleton key={row} component="li" height={56} radius="md" mb={8} />)}
        {tasks.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            actions={actions}
            heard={heard?.taskId === task.id ? heard : undefined}
            onHeard={onHeard}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {!isPending && tasks.length === 0 && <EmptyList filter={filter} total={total} onExample={onExample} />}
      {hasNextPage && (
        <Button
          variant="default"
          fullWidth
          mt="md"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          Show more
        </Button>
      )}
    </>
  );
}
