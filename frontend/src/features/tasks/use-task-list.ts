import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { countsKey, listKey, loadCounts } from '../../api/task-cache';
import { listTasks } from '../../api/tasks';
import type { Task, TaskFilter } from '../../api/types';

/** The tasks that a list shows, as far as they are loaded, each once. */
export function useTaskList(filter: TaskFilter) {
  const cache = useQueryClient();
  const query = useInfiniteQuery({
    queryKey: listKey(filter),
    queryFn: async ({ pageParam }) => {
      const page = await listTasks(filter, pageParam);
      cache.setQueryData(countsKey, page.counts);
      return page;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
  const tasks = useMemo(() => {
    const found = new Map<string, Task>();
    query.data?.pages.forEach((page) => {
      page.tasks.forEach((task) => {
        if (!found.has(task.id)) {
          found.set(task.id, task);
        }
      });
    });
    return [...found.values()];
  }, [query.data]);
  return { ...query, tasks };
}

export const useCounts = () => useQuery({ queryKey: countsKey, queryFn: loadCounts }).data;
