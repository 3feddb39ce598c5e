import { ActionIcon, Checkbox } from '@mantine/core';
import { memo } from 'react';
import type { Task } from '../../api/types';
import { Icon } from '../../components/icon';
import { DueLine } from './due-line';
import { UnderstoodChips } from './understood-chips';
import type { Heard } from './understood';
import type { TaskActions } from './use-task-actions';
import styles from './tasks.module.css';

interface Props {
  readonly task: Task;
  readonly actions: TaskActions;
  readonly heard: Heard | undefined;
  readonly onHeard: (heard: Heard) => void;
  readonly onOpen: (id: Task['id']) => void;
}

export const TaskRow = memo(function TaskRow({ task, actions, heard, onHeard, onOpen }: Props) {
  const completed = task.status === 'completed';
  return (
    <li className={styles.row} data-task={task.id} data-fresh={heard !== undefined}>
      <Checkbox
        checked={completed}
        size="md"
        radius="xl"
        classNames={{ root: styles.tick }}
        aria-label={`Done: ${task.title}`}
        onChange={() => {
          (completed ? actions.reopen : actions.complete)(task);
        }}
      />
      <div className={styles.rowText}>
        <button
          type="button"
          className={styles.title}
          data-title
          data-completed={completed}
          aria-haspopup="dialog"
          onClick={() => {
            onOpen(task.id);
          }}
        >
          <span className={styles.titleText}>{task.title}</span>
          <DueLine task={task} />
        </button>
        {heard && <UnderstoodChips task={task} heard={heard} actions={actions} onTakenBack={onHeard} />}
      </div>
      <ActionIcon
        className={styles.bin}
        aria-label={`Delete ${task.title}`}
        data-delete
        onClick={() => {
          actions.remove(task);
        }}
      >
        <Icon name="bin" />
      </ActionIcon>
    </li>
  );
});
