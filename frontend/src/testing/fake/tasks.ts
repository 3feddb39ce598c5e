import { randomUUID } from 'node:crypto';
import type { Task, TaskChange } from '../../api/types';
import { understand } from './phrases';
import { Refusal, invalid, unknown } from './refusal';
import type { Account, Store } from './store';

const dueAt = (task: Task): Task => ({
  ...task,
  due_at: task.due_date === null || task.due_time === null ? null : `${task.due_date}T${task.due_time}:00Z`,
});

export function add(store: Store, account: Account, wanted: TaskChange): Task {
  const title = (wanted.title ?? '').trim();
  if (title.length === 0 || title.length > 500) {
    throw invalid('title', 'must have 1 to 500 characters');
  }
  const now = store.now();
  const task = dueAt({
    id: randomUUID(),
    title,
    description: wanted.description ?? null,
    status: 'pending',
    due_date: wanted.due_date ?? null,
    due_time: wanted.due_time ?? null,
    time_zone: wanted.time_zone ?? account.user.time_zone,
    due_at: null,
    reminder_time: wanted.reminder_time ?? null,
    reminder_minutes_before: wanted.reminder_minutes_before ?? null,
    reminder: null,
    recurrence_rule: wanted.recurrence_rule ?? null,
    recurrence_rule_id: null,
    occurrence_number: null,
    created_at: now,
    updated_at: now,
    completed_at: null,
    version: 1,
  });
  account.undo.push(() => become(store, account, task.id, 'deleted'));
  return store.record(account, task, 'com.todo.task.created.v1', {
    ...task,
    status: undefined,
    id: undefined,
  });
}

export function quick(store: Store, account: Account, text: string) {
  const { title, understood } = understand(text);
  const values = Object.fromEntries(understood.map(({ kind, value }) => [kind, value]));
  const repeats =
    values['recurrence_rule'] === undefined
      ? null
      : ({ frequency: 'daily', interval: 1, from: 'due' } as const);
  return { task: add(store, account, { title, ...values, recurrence_rule: repeats }), understood };
}

export function find(account: Account, id: string): Task {
  const task = account.tasks.get(id);
  if (task === undefined) {
    throw unknown();
  }
  return task;
}

export function edit(store: Store, account: Account, id: string, wanted: TaskChange, match?: string): Task {
  const task = find(account, id);
  if (task.status === 'deleted') {
    throw new Refusal(409, 'task-deleted', 'The task is deleted. Restore it first.');
  }
  if (match !== undefined && match !== `"${String(task.version)}"`) {
    throw new Refusal(
      412,
      'stale-task',
      'The task was changed since you loaded it. Load it again and repeat your change.',
    );
  }
  if (wanted.title?.trim() === '') {
    throw invalid('title', 'must have 1 to 500 characters');
  }
  const changed = dueAt({
    ...task,
    ...(wanted as Partial<Task>),
    version: task.version + 1,
    updated_at: store.now(),
  });
  account.undo.push(() =>
    store.record(
      account,
      { ...task, version: changed.version + 1, updated_at: store.now() },
      'com.todo.task.updated.v1',
      { changes: task, version: changed.version + 1 },
    ),
  );
  return store.record(account, changed, 'com.todo.task.updated.v1', {
    changes: wanted,
    version: changed.version,
  });
}

/** Completes, reopens, deletes or restores; nothing happens to a task that is so already. */
export function become(store: Store, account: Account, id: string, status: Task['status']): Task {
  const task = find(account, id);
  if (task.status === status) {
    return task;
  }
  const now = store.now();
  const changed: Task = {
    ...task,
    status,
    version: task.version + 1,
    updated_at: now,
    completed_at: status === 'completed' ? now : status === 'deleted' ? task.completed_at : null,
  };
  account.undo.push(() => become(store, account, id, task.status));
  switch (status) {
    case 'completed':
      return store.record(account, changed, 'com.todo.task.completed.v1', {
        completed_at: now,
        had_recurrence_rule: false,
      });
    case 'deleted':
      return store.record(account, changed, 'com.todo.task.deleted.v1', {});
    case 'pending':
      return store.record(account, changed, 'com.todo.task.updated.v1', {
        changes: { status },
        version: changed.version,
      });
  }
}
