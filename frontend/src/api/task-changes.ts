import type { QueryClient } from '@tanstack/react-query';
import { skipTask } from './recurrence';
import { knownTask, putTask, tasksKey } from './task-cache';
import { changeTask, completeTask, deleteTask, getTask, reopenTask, restoreTask } from './tasks';
import type { Scope, Task, TaskChange, TaskId } from './types';

const queues = new Map<TaskId, Promise<unknown>>();

/** One change of a task at a time, in the order they were made here. */
function inTurn<T>(id: TaskId, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(id) ?? Promise.resolve()).then(work, work);
  queues.set(id, turn);
  void turn
    .catch(() => undefined)
    .then(() => {
      if (queues.get(id) === turn) {
        queues.delete(id);
      }
    });
  return turn;
}

/**
 * Shows a change at once and then makes it.
 *
 * When the server refuses, the lists are as they were before, unless something else changed in
 * between; then only this task goes back.
 */
async function change(
  cache: QueryClient,
  before: Task,
  guess: Task,
  call: () => Promise<unknown>,
): Promise<Task> {
  const shown = knownTask(cache, before.id) ?? before;
  const lists = cache.getQueriesData({ queryKey: tasksKey });
  putTask(cache, guess, shown.status);
  const guessed = lists.map(([key]) => cache.getQueryData(key));
  try {
    const answer = await inTurn(before.id, call);
    const after = isTask(answer) ? answer : guess;
    const known = knownTask(cache, before.id);
    if (known === undefined || known.version <= after.version) {
      putTask(cache, after, known?.status ?? 'unknown');
    }
    return after;
  } catch (refused) {
    const untouched = lists.filter(([key], index) => cache.getQueryData(key) === guessed[index]);
    putTask(cache, shown, guess.status);
    untouched.forEach(([key, data]) => cache.setQueryData(key, data));
    throw refused;
  }
}

const isTask = (answer: unknown): answer is Task =>
  typeof answer === 'object' && answer !== null && 'id' in answer && 'version' in answer;

export const completing = (cache: QueryClient, task: Task): Promise<Task> =>
  change(cache, task, { ...task, status: 'completed', completed_at: new Date().toISOString() }, () =>
    completeTask(task.id),
  );

export const reopening = (cache: QueryClient, task: Task): Promise<Task> =>
  change(cache, task, { ...task, status: 'pending', completed_at: null }, () => reopenTask(task.id));

export const deleting = (cache: QueryClient, task: Task): Promise<Task> =>
  change(cache, task, { ...task, status: 'deleted' }, () => deleteTask(task.id));

export const restoring = (cache: QueryClient, task: Task): Promise<Task> =>
  change(cache, { ...task, status: 'deleted' }, task, () => restoreTask(task.id));

/** With `version`, refused when somebody changed the task since; without, the last one wins. */
export const editing = (
  cache: QueryClient,
  task: Task,
  wanted: TaskChange,
  version?: number,
  scope?: Scope,
): Promise<Task> =>
  change(cache, task, { ...task, ...shownAtOnce(wanted) }, () => changeTask(task.id, wanted, version, scope));

/** Where the task goes is for the server to say; until then it stays where it is. */
export const skipping = (cache: QueryClient, task: Task): Promise<Task> =>
  change(cache, task, task, () => skipTask(task.id));

function shownAtOnce({ title, description, due_date, due_time, time_zone }: TaskChange): Partial<Task> {
  const known = { title, description, due_date, due_time, time_zone };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** Loads the task again, as after a change that came too late. */
export async function reload(cache: QueryClient, id: TaskId): Promise<Task> {
  const task = await getTask(id);
  putTask(cache, task, knownTask(cache, id)?.status ?? 'unknown');
  return task;
}
