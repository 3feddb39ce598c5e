import { answered, client, freshId } from './client';
import type {
  AuditEntry,
  ParsedSentence,
  Scope,
  Task,
  TaskChange,
  TaskFilter,
  TaskId,
  TaskPage,
  Understood,
} from './types';

export const listTasks = async (filter: TaskFilter, cursor?: string, limit = 50): Promise<TaskPage> =>
  answered(
    client.GET('/api/tasks', {
      params: {
        query: {
          status: filter.status,
          sort: filter.sort,
          q: filter.q === '' ? undefined : filter.q,
          due_from: filter.dueFrom,
          due_to: filter.dueTo,
          cursor,
          limit,
        },
      },
    }),
  );

export const getTask = (id: TaskId): Promise<Task> =>
  answered(client.GET('/api/tasks/{id}', { params: { path: { id } } }));

/** Adds a task by a sentence; a repeated request with the same key adds nothing twice. */
export const quickAdd = (
  text: string,
  key: string = freshId(),
): Promise<{ task: Task; understood: Understood[] }> =>
  answered(
    client.POST('/api/tasks/quick', { params: { header: { 'Idempotency-Key': key } }, body: { text } }),
  );

/** What a sentence would be understood as; nothing is changed. */
export const parseSentence = (text: string, signal?: AbortSignal): Promise<ParsedSentence> =>
  answered(client.POST('/api/tasks/parse', { body: { text }, signal }));

/** Changes what is named; with `version`, only if nobody changed the task since. */
export const changeTask = (id: TaskId, change: TaskChange, version?: number, scope?: Scope): Promise<Task> =>
  answered(
    client.PATCH('/api/tasks/{id}', {
      params: {
        path: { id },
        query: { scope },
        header: version === undefined ? {} : { 'If-Match': `"${String(version)}"` },
      },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: change,
    }),
  );

export const completeTask = (id: TaskId): Promise<Task> =>
  answered(client.POST('/api/tasks/{id}/complete', { params: { path: { id } } }));

export const reopenTask = (id: TaskId): Promise<Task> =>
  answered(client.POST('/api/tasks/{id}/reopen', { params: { path: { id } } }));

export const restoreTask = (id: TaskId): Promise<Task> =>
  answered(client.POST('/api/tasks/{id}/restore', { params: { path: { id } } }));

export const deleteTask = (id: TaskId): Promise<unknown> =>
  answered(client.DELETE('/api/tasks/{id}', { params: { path: { id } } }));

export const taskHistory = async (id: TaskId): Promise<AuditEntry[]> =>
  (await answered(client.GET('/audit/tasks/{task_id}', { params: { path: { task_id: id } } }))).entries;
