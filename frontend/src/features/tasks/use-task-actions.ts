import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { asProblem } from '../../api/problem';
import { knownTask } from '../../api/task-cache';
import { completing, deleting, editing, reopening, restoring, skipping } from '../../api/task-changes';
import type { Scope, Task, TaskChange } from '../../api/types';
import { fullDate } from '../../components/dates';
import { failed, undoable } from '../../components/toast';

interface Act {
  readonly said: string;
  readonly failure: string;
  readonly run: () => Promise<unknown>;
  readonly undo: () => void;
}

/** Shows the change at once, offers to take it back, and says so when it did not hold. */
function carryOut({ said, failure, run, undo }: Act): void {
  const withdraw = undoable(said, undo);
  run().catch((refused: unknown) => {
    withdraw();
    failed(`${failure} ${asProblem(refused).message}`, () => {
      carryOut({ said, failure, run, undo });
    });
  });
}

/** What the task held before, for each field that was wanted otherwise. */
export const earlier = (task: Task, wanted: TaskChange): TaskChange =>
  Object.fromEntries(Object.keys(wanted).map((field) => [field, task[field as keyof Task]]));

/** What a person can do to a task, each with its way back. */
export function taskActions(cache: QueryClient) {
  const now = (task: Task): Task => knownTask(cache, task.id) ?? task;
  const complete = (task: Task): void => {
    carryOut({
      said: `Completed “${task.title}”.`,
      failure: `“${task.title}” is pending again: it could not be completed.`,
      run: () => completing(cache, now(task)),
      undo: () => {
        reopen(task);
      },
    });
  };
  const reopen = (task: Task): void => {
    carryOut({
      said: `“${task.title}” is pending again.`,
      failure: `“${task.title}” is still completed: it could not be reopened.`,
      run: () => reopening(cache, now(task)),
      undo: () => {
        complete(task);
      },
    });
  };
  const remove = (task: Task): void => {
    carryOut({
      said: `Deleted “${task.title}”.`,
      failure: `“${task.title}” is back: it could not be deleted.`,
      run: () => deleting(cache, now(task)),
      undo: () => {
        restore(task);
      },
    });
  };
  const restore = (task: Task): void => {
    carryOut({
      said: `“${task.title}” is back.`,
      failure: `“${task.title}” could not be brought back.`,
      run: () => restoring(cache, { ...now(task), status: task.status }),
      undo: () => {
        remove(task);
      },
    });
  };
  const edit = (
    task: Task,
    wanted: TaskChange,
    said = `Changed “${wanted.title ?? task.title}”.`,
    scope?: Scope,
  ): void => {
    carryOut({
      said,
      failure: `“${task.title}” is as it was: it could not be changed.`,
      run: () => editing(cache, now(task), wanted, undefined, scope),
      undo: () => {
        edit(
          { ...now(task), ...(wanted as Partial<Task>) },
          earlier(task, wanted),
          `“${task.title}” is as it was.`,
          scope,
        );
      },
    });
  };
  /** For a form that stays open until the change has held; refused when somebody was faster. */
  const save = async (task: Task, wanted: TaskChange, version?: number, scope?: Scope): Promise<void> => {
    const after = await editing(cache, now(task), wanted, version, scope);
    undoable(`Changed “${after.title}”.`, () => {
      edit(after, earlier(task, wanted), `“${task.title}” is as it was.`, scope);
    });
  };
  /** Leaves this occurrence out; taken back by giving the task its earlier date again. */
  const skip = async (task: Task): Promise<void> => {
    const after = await skipping(cache, now(task));
    const moved = after.status === 'pending';
    const when = after.due_date === null ? 'later' : fullDate(after.due_date);
    undoable(
      moved ? `Skipped. “${task.title}” is next due ${when}.` : `Skipped. “${task.title}” has ended.`,
      () => {
        if (!moved) {
          restore(task);
          return;
        }
        const reminder = task.reminder_minutes_before === null ? { reminder_time: task.reminder_time } : {};
        edit(after, { due_date: task.due_date, ...reminder }, `“${task.title}” is not skipped.`, 'this');
      },
    );
  };
  return { complete, reopen, remove, restore, edit, save, skip };
}

export type TaskActions = ReturnType<typeof taskActions>;

export function useTaskActions(): TaskActions {
  const cache = useQueryClient();
  return useMemo(() => taskActions(cache), [cache]);
}
