import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem } from '../../api/problem';
import { taskHistory } from '../../api/tasks';
import type { AuditEntry, Task } from '../../api/types';
import { moment } from '../../components/dates';
import { eventWords } from '../../components/event-words';
import styles from './tasks.module.css';

const fields = (entry: AuditEntry): string => {
  const changes = entry.payload['changes'];
  return typeof changes === 'object' && changes !== null
    ? `: ${Object.keys(changes).join(', ').replaceAll('_', ' ')}`
    : '';
};

/** What happened to a task, for whoever wants to know. */
export function TaskHistory({ id }: { readonly id: Task['id'] }) {
  const [open, setOpen] = useState(false);
  const { data, error, isLoading } = useQuery({
    queryKey: ['task-history', id],
    queryFn: () => taskHistory(id),
    enabled: open,
    staleTime: 0,
  });
  return (
    <details
      className={styles.history}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>History</summary>
      {isLoading && <p role="status">Loading…</p>}
      {error && <p role="alert">{asProblem(error).message}</p>}
      <ol>
        {data?.map((entry) => (
          <li key={entry.event_id}>
            {eventWords(entry.event_type)}
            {fields(entry)} <time dateTime={entry.timestamp}>{moment(entry.timestamp)}</time>
          </li>
        ))}
      </ol>
    </details>
  );
}
