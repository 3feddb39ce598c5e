import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { placed } from './task-order';
import { listTasks } from './tasks';
import type { Counts, Task, TaskFilter, TaskId, TaskPage } from './types';

export const tasksKey = ['tasks'] as const;
export const countsKey = ['counts'] as const;
export const listKey = (filter: TaskFilter) => [...tasksKey, filter] as const;
export const taskKey = (id: TaskId) => ['task', id] as const;

type Pages = InfiniteData<TaskPage, string | undefined>;

export const everything: TaskFilter = { status: 'all', sort: 'updated' };

export const loadCounts = async (): Promise<Counts> => (await listTasks(everything, undefined, 1)).counts;

function lists(cache: QueryClient): [TaskFilter, Pages, readonly unknown[]][] {
  return cache
    .getQueriesData<Pages>({ queryKey: tasksKey })
    .flatMap(([key, pages]) => (pages === undefined ? [] : [[key[1] as TaskFilter, pages, key]]));
}

/** The task as this window knows it. */
export function knownTask(cache: QueryClient, id: TaskId): Task | undefined {
  const alone = cache.getQueryData<Task>(taskKey(id));
  const listed = lists(cache)
    .flatMap(([, { pages }]) => pages.flatMap((page) => page.tasks))
    .filter((task) => task.id === id);
  return [...listed, ...(alone === undefined ? [] : [alone])].reduce<Task | undefined>(
    (newest, task) => (newest === undefined || task.version >= newest.version ? task : newest),
    undefined,
  );
}

function countedAnew(counts: Counts, before: Task['status'], after: Task['status']): Counts {
  const pending = counts.pending - Number(before === 'pending') + Number(after === 'pending');
  const completed = counts.completed - Number(before === 'completed') + Number(after === 'completed');
  return { pending, completed, total: pending + completed };
}

/** Shows the task as it is now in every list, alone, and in the counts. */
export function putTask(cache: QueryClient, task: Task, before: Task['status'] | 'absent' | 'unknown'): void {
  cache.setQueryData(taskKey(task.id), task);
  for (const [filter, pages, key] of lists(cache)) {
    const all = pages.pages.flatMap((page) => page.tasks);
    const last = pages.pages.at(-1);
    const now = placed(all, task, filter, last !== undefined && last.next_cursor !== null);
    if (now !== all) {
      cache.setQueryData<Pages>(key, { ...pages, pages: cut(pages.pages, now) });
    }
  }
  if (before === 'unknown') {
    void cache.invalidateQueries({ queryKey: countsKey });
  } else {
    cache.setQueryData<Counts>(countsKey, (counts) =>
      counts === undefined
        ? counts
        : countedAnew(counts, before === 'absent' ? 'deleted' : before, task.status),
    );
  }
}

/** The same tasks on the same number of pages; all but the first page keep their lengths as far as they can. */
function cut(pages: readonly TaskPage[], tasks: readonly Task[]): TaskPage[] {
  const behind = pages.slice(1).reduce((sum, page) => sum + page.tasks.length, 0);
  let from = Math.max(0, tasks.length - behind);
  return pages.map((page, index) => {
    if (index === 0) {
      return { ...page, tasks: tasks.slice(0, from) };
    }
    const part = tasks.slice(from, from + page.tasks.length);
    from += page.tasks.length;
    return { ...page, tasks: part };
  });
}
