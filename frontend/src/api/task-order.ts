import type { Task, TaskFilter } from './types';

/** Whether a list with this filter shows the task. */
export function belongs(task: Task, filter: TaskFilter): boolean {
  if (task.status === 'deleted' || (filter.status !== 'all' && filter.status !== task.status)) {
    return false;
  }
  if (filter.dueFrom !== undefined && (task.due_date === null || task.due_date < filter.dueFrom)) {
    return false;
  }
  if (filter.dueTo !== undefined && (task.due_date === null || task.due_date > filter.dueTo)) {
    return false;
  }
  const wanted = (filter.q ?? '').trim().toLowerCase();
  return `${task.title}\n${task.description ?? ''}`.toLowerCase().includes(wanted);
}

const dueText = (task: Task): string => `${task.due_date ?? '9999-99-99'} ${task.due_time ?? '99:99'}`;

/** Earliest due first; a day without a time after its times; no date last. */
export const byDue = (one: Task, other: Task): number => dueText(one).localeCompare(dueText(other));

/** The page of tasks with this one in its place: where it was, or where its list would begin to show it. */
export function placed(
  tasks: readonly Task[],
  task: Task,
  filter: TaskFilter,
  unfinished: boolean,
): readonly Task[] {
  const index = tasks.findIndex((known) => known.id === task.id);
  const known = tasks[index];
  if (!belongs(task, filter)) {
    return known === undefined ? tasks : tasks.filter((other) => other.id !== task.id);
  }
  if (known !== undefined && (filter.sort === 'updated' || byDue(known, task) === 0)) {
    return tasks.map((other) => (other.id === task.id ? task : other));
  }
  const others = tasks.filter((other) => other.id !== task.id);
  if (filter.sort === 'updated') {
    return [task, ...others];
  }
  const before = others.findIndex((other) => byDue(task, other) < 0);
  if (before === -1) {
    return unfinished ? others : [...others, task];
  }
  return [...others.slice(0, before), task, ...others.slice(before)];
}
