import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { countsKey, loadCounts } from '../api/task-cache';
import { Icon } from '../components/icon';
import styles from './shell.module.css';
import { icons, lists, titles, type ViewName } from './views';

interface Props {
  readonly current: ViewName;
  readonly administrator: boolean;
}

/** The way to the lists, with how many tasks each holds. */
export function ListNav({ current, administrator }: Props) {
  const { data: counts } = useQuery({ queryKey: countsKey, queryFn: loadCounts });
  const count = { pending: counts?.pending, all: counts?.total, completed: counts?.completed };
  const views: readonly ViewName[] = administrator ? [...lists, 'audit'] : lists;
  return (
    <nav className={styles.nav} aria-label="Lists">
      {views.map((view) => (
        <Link key={view} href={`/${view}`} aria-current={view === current ? 'page' : undefined}>
          <Icon name={icons[view]} />
          <span>{titles[view]}</span>
          {view in count && <span className={styles.count}>{count[view as keyof typeof count] ?? ''}</span>}
        </Link>
      ))}
    </nav>
  );
}
