import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { User } from '../api/types';
import { Icon } from '../components/icon';
import { ChatPanel } from '../features/chat/chat-panel';
import { ReminderCards } from '../features/reminders/reminder-cards';
import { AccountMenu } from './account-menu';
import { Help } from './help';
import { ListNav } from './list-nav';
import { LiveBadge } from './live-badge';
import { Outlet } from './outlet';
import styles from './shell.module.css';
import { useAppKeys } from './use-app-keys';
import { located, titles } from './views';

/** Lists on the left, tasks in the middle, the chat on the right; on a phone one of them at a time. */
export function Shell({ user }: { readonly user: User }) {
  const [path, navigate] = useLocation();
  const [help, setHelp] = useState(false);
  const wide = useMediaQuery('(min-width: 64em)', true, { getInitialValueInEffect: false });
  const { view: wanted, task } = located(path);
  const view = wide && wanted === 'chat' ? 'pending' : wanted;
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useRef(view);
  useAppKeys(
    navigate,
    useCallback(() => {
      setHelp(true);
    }, []),
  );
  useEffect(() => {
    document.title = `${titles[view]} – Todo`;
    if (arrived.current !== view) {
      arrived.current = view;
      heading.current?.focus();
    }
  }, [view]);
  return (
    <div className={styles.shell} data-view={view}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          heading.current?.focus();
        }}
      >
        Skip to the tasks
      </a>
      <header className={styles.side}>
        <Link href="/pending" className={styles.brand}>
          <img src="/icon.svg" alt="" width="28" height="28" /> Todo
        </Link>
        <ListNav current={view} administrator={user.administrator} />
        <div className={styles.who}>
          <LiveBadge />
          <AccountMenu
            user={user}
            onHelp={() => {
              setHelp(true);
            }}
          />
        </div>
      </header>
      <main className={styles.main} id="main">
        <div className={styles.column} data-broad={view === 'audit'}>
          <h1 ref={heading} tabIndex={-1}>
            {titles[view]}
          </h1>
          <Outlet view={view} task={task} user={user} navigate={navigate} />
        </div>
      </main>
      {wide && (
        <aside className={styles.chat} aria-label="Assistant">
          <ChatPanel />
        </aside>
      )}
      {!wide && (
        <nav className={styles.bottom} aria-label="Views">
          <Link href="/pending" aria-current={view === 'chat' ? undefined : 'page'}>
            <Icon name="completed" size={24} /> Tasks
          </Link>
          <Link href="/chat" aria-current={view === 'chat' ? 'page' : undefined}>
            <Icon name="chat" size={24} /> Chat
          </Link>
        </nav>
      )}
      <ReminderCards
        zone={user.time_zone}
        onOpen={(id) => {
          navigate(`/pending/${id}`);
        }}
      />
      <Help
        opened={help}
        onClose={() => {
          setHelp(false);
        }}
      />
    </div>
  );
}
