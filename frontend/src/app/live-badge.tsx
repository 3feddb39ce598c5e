import { useLive } from './live-provider';
import styles from './shell.module.css';

const words = {
  connecting: 'Connecting…',
  live: 'Live',
  reconnecting: 'Reconnecting…',
  offline: 'Offline',
  closed: 'Signed out',
} as const;

/** Whether this window hears of changes as they happen. */
export function LiveBadge() {
  const { state, tryNow } = useLive();
  const waiting = state === 'reconnecting' || state === 'offline';
  return (
    <div className={styles.live} data-state={state}>
      <span role="status" aria-label="Connection">
        <i aria-hidden="true" /> {words[state]}
      </span>
      {waiting && (
        <button type="button" onClick={tryNow}>
          Try now
        </button>
      )}
    </div>
  );
}
