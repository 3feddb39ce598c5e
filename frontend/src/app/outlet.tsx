import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { User } from '../api/types';
import { ChatPanel } from '../features/chat/chat-panel';
import { SummaryView } from '../features/tasks/summary-view';
import { TasksView } from '../features/tasks/tasks-view';
import type { ViewName } from './views';

const AuditView = lazy(async () => ({ default: (await import('../features/audit/audit-view')).AuditView }));
const AccountView = lazy(async () => ({
  default: (await import('../features/account/account-view')).AccountView,
}));

interface Props {
  readonly view: ViewName;
  readonly task: string | undefined;
  readonly user: User;
  readonly navigate: (path: string) => void;
}

/** The view that the address names. */
export function Outlet({ view, task, user, navigate }: Props) {
  const open = (id: string | undefined): void => {
    navigate(id === undefined ? `/${view}` : `/${view}/${id}`);
  };
  switch (view) {
    case 'pending':
    case 'all':
    case 'completed':
      return <TasksView key={view} status={view} opened={task} onOpen={open} />;
    case 'summary':
      return <SummaryView zone={user.time_zone} opened={task} onOpen={open} />;
    case 'chat':
      return <ChatPanel />;
    case 'audit':
      return (
        <Suspense fallback={<Loader aria-label="Loading" />}>
          {user.administrator ? (
            <AuditView />
          ) : (
            <p role="alert">Only administrators can read the audit trail.</p>
          )}
        </Suspense>
      );
    case 'account':
      return (
        <Suspense fallback={<Loader aria-label="Loading" />}>
          <AccountView user={user} />
        </Suspense>
      );
  }
}
