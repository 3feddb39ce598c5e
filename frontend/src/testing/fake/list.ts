import { belongs, byDue } from '../../api/task-order';
import type { TaskFilter, TaskPage } from '../../api/types';
import type { Account } from './store';

export function list(account: Account, query: URLSearchParams): TaskPage {
  const filter: TaskFilter = {
    status: (query.get('status') ?? 'all') as TaskFilter['status'],
    sort: (query.get('sort') ?? 'updated') as TaskFilter['sort'],
    q: query.get('q') ?? '',
    dueFrom: query.get('due_from') ?? undefined,
    dueTo: query.get('due_to') ?? undefined,
  };
  const kept = [...account.tasks.values()].filter((task) => task.status !== 'deleted');
  const found = kept
    .filter((task) => belongs(task, filter))
    .sort((one, other) =>
      filter.sort === 'due' ? byDue(one, other) : other.updated_at.localeCompare(one.updated_at),
    );
  const from = Number(query.get('cursor') ?? 0);
  const to = from + Number(query.get('limit') ?? 50);
  const pending = kept.filter((task) => task.status === 'pending').length;
  return {
    tasks: found.slice(from, to),
    counts: { total: kept.length, pending, completed: kept.length - pending },
    next_cursor: to < found.length ? String(to) : null,
  };
}
