import type { AuditEntry } from '../../api/types';
import { moment } from '../../components/dates';
import { eventWords } from '../../components/event-words';
import styles from './audit.module.css';

const title = (entry: AuditEntry): string => {
  const named =
    entry.payload['title'] ?? (entry.payload['changes'] as { title?: unknown } | undefined)?.title;
  return typeof named === 'string' ? named : '';
};

export function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  return (
    <div className={styles.scroll} role="region" aria-label="Audit entries" tabIndex={0}>
      <table className={styles.table}>
        <caption>Audit trail, the newest entry first</caption>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">When</th>
            <th scope="col">What happened</th>
            <th scope="col">To</th>
            <th scope="col">User</th>
            <th scope="col">Proof</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.event_id}>
              <td>{entry.id}</td>
              <td>
                <time dateTime={entry.timestamp}>{moment(entry.timestamp)}</time>
              </td>
              <td>{eventWords(entry.event_type)}</td>
              <td>
                <details>
                  <summary>{title(entry) === '' ? 'Details' : title(entry)}</summary>
                  <pre tabIndex={0}>{JSON.stringify(entry.payload, null, 2)}</pre>
                </details>
              </td>
              <td>
                <code title={entry.actor_id}>{entry.actor_id.slice(0, 8)}</code>
              </td>
              <td>
                <code title={entry.hash}>{entry.hash.slice(0, 10)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
