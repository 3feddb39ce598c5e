import type { Task } from '../../api/types';
import { dayName, isPast } from '../../components/dates';
import { Icon } from '../../components/icon';
import { recurrenceWords } from './recurrence-words';
import { reminderWords } from './reminder-words';
import styles from './tasks.module.css';

/** When a task is due, how it comes back and whether it reminds, in one quiet line. */
export function DueLine({ task }: { readonly task: Task }) {
  const { due_date, due_time, time_zone, status } = task;
  const overdue = status === 'pending' && due_date !== null && isPast(due_date, due_time, time_zone);
  const day = due_date === null ? '' : dayName(due_date, time_zone);
  const due = [day, due_time ?? ''].filter((part) => part !== '').join(', ');
  const reminder = reminderWords(task);
  if (due === '' && task.recurrence_rule === null && reminder === undefined && task.description === null) {
    return null;
  }
  return (
    <span className={styles.meta}>
      {due !== '' && (
        <span className={overdue ? styles.overdue : styles.due}>
          <Icon name={due_date === null ? 'clock' : 'calendar'} size={15} />
          {overdue ? `Overdue: ${due}` : due}
        </span>
      )}
      {task.recurrence_rule !== null && (
        <span className={styles.due}>
          <Icon name="repeat" size={15} />
          {recurrenceWords(task.recurrence_rule)}
        </span>
      )}
      {reminder !== undefined && (
        <span className={styles.due}>
          <Icon name="bell" size={15} />
          {reminder}
        </span>
      )}
      {task.description !== null && <span className={styles.note}>{task.description}</span>}
    </span>
  );
}
