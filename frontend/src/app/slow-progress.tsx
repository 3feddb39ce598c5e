import { useDebouncedValue } from '@mantine/hooks';
import { useIsFetching, useIsMutating } from '@tanstack/react-query';
import styles from './shell.module.css';

/** A quiet line at the top once something takes longer than a moment. */
export function SlowProgress() {
  const busy = useIsFetching() + useIsMutating() > 0;
  const [longBusy] = useDebouncedValue(busy, 700);
  return busy && longBusy ? (
    <div className={styles.progress} role="progressbar" aria-label="Working" />
  ) : null;
}
