import { meaning } from './understood';
import type { Reading } from './use-reading';
import styles from './tasks.module.css';

/** Says under the line what is understood so far, and what will be asked. */
export function ReadingLine({ reading }: { readonly reading: Reading }) {
  const { understood, question } = reading;
  return (
    <p role="status" aria-label="Understood so far" className={styles.reading}>
      {understood.map(meaning).join(' · ')}
      {question !== null && understood.length > 0 && ' · '}
      {question}
    </p>
  );
}
