import { Icon, type IconName } from '../../components/icon';
import type { Task, Understood } from '../../api/types';
import { meaning, takenBack, type Heard } from './understood';
import type { TaskActions } from './use-task-actions';
import styles from './tasks.module.css';

const icons: Record<Understood['kind'], IconName> = {
  due_date: 'calendar',
  due_time: 'clock',
  reminder_time: 'bell',
  reminder_minutes_before: 'bell',
  recurrence_rule: 'repeat',
};

interface Props {
  readonly task: Task;
  readonly heard: Heard;
  readonly actions: TaskActions;
  readonly onTakenBack: (heard: Heard) => void;
}

/** What was taken from the sentence, each part to be taken back by one click. */
export function UnderstoodChips({ task, heard, actions, onTakenBack }: Props) {
  if (heard.understood.length === 0) {
    return null;
  }
  const takeBack = (part: Understood): void => {
    actions.edit(task, takenBack(task, heard, part), `“${part.text}” is part of the title again.`);
    onTakenBack({ ...heard, understood: heard.understood.filter((other) => other !== part) });
  };
  return (
    <ul className={styles.chips} aria-label={`Understood in “${task.title}”`}>
      {heard.understood.map((part) => (
        <li key={part.start}>
          <button
            type="button"
            className={styles.chip}
            onClick={() => {
              takeBack(part);
            }}
            aria-label={`“${part.text}” was understood as ${meaning(part)}. Take it back`}
          >
            <Icon name={icons[part.kind]} size={16} />
            <span>
              {part.text}
              <span className={styles.meaning}> {meaning(part)}</span>
            </span>
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
