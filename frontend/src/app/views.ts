import type { IconName } from '../components/icon';

export const lists = ['pending', 'all', 'completed', 'summary'] as const;

export type ListName = (typeof lists)[number];
export type ViewName = ListName | 'chat' | 'audit' | 'account';

export const titles: Record<ViewName, string> = {
  pending: 'Pending',
  all: 'All',
  completed: 'Completed',
  summary: 'Summary',
  chat: 'Chat',
  audit: 'Audit trail',
  account: 'Account',
};

export const icons: Record<ViewName, IconName> = {
  pending: 'pending',
  all: 'all',
  completed: 'completed',
  summary: 'summary',
  chat: 'chat',
  audit: 'shield',
  account: 'person',
};

/** The view and the opened task that an address names. */
export function located(path: string): { readonly view: ViewName; readonly task: string | undefined } {
  const [, name, task] = path.split('/');
  const view = Object.keys(titles).find((known) => known === name) as ViewName | undefined;
  return {
    view: view ?? 'pending',
    task: task === undefined || task === '' ? undefined : decodeURIComponent(task),
  };
}
