import type { TaskFilter } from '../../api/types';
import { Icon } from '../../components/icon';
import styles from './tasks.module.css';

const examples = [
  'water the ficus tomorrow at 7:15 am',
  'call the dentist on friday',
  'pay rent every month on the 1st at 9',
  '"Read The 9/11 Report" next week',
];

interface Props {
  readonly filter: TaskFilter;
  readonly total: number;
  readonly onExample: (sentence: string) => void;
}

/** A list without tasks says why, and what can be done. */
export function EmptyList({ filter, total, onExample }: Props) {
  if (filter.q !== undefined && filter.q !== '') {
    return (
      <div className={styles.empty}>
        <h2>Nothing found for “{filter.q}”</h2>
        <p>Try fewer letters, or look in All.</p>
      </div>
    );
  }
  if (total > 0) {
    return (
      <div className={styles.empty}>
        <span className={styles.emptyMark}>
          <Icon name="check" size={30} />
        </span>
        <h2>{filter.status === 'completed' ? 'Nothing completed yet' : 'All done'}</h2>
        <p>
          {filter.status === 'completed'
            ? 'What you tick off is kept here.'
            : 'Nothing is pending. Enjoy the quiet.'}
        </p>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <span className={styles.emptyMark}>
        <Icon name="spark" size={30} />
      </span>
      <h2>Say what is on your mind</h2>
      <p>Type it as you would say it. Dates and times are understood; text in quotes is left alone.</p>
      <ul className={styles.examples} aria-label="Examples">
        {examples.map((sentence) => (
          <li key={sentence}>
            <button
              type="button"
              onClick={() => {
                onExample(sentence);
              }}
            >
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
