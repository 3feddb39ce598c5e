import type { Task, TaskFilter } from '../../api/types';
import { plusDays, today } from '../../components/dates';
import { TaskDetails } from './task-details';
import { TaskRow } from './task-row';
import { useTaskActions } from './use-task-actions';
import { useCounts, useTaskList } from './use-task-list';
import styles from './tasks.module.css';

interface SectionProps {
  readonly name: string;
  readonly filter: TaskFilter;
  readonly onOpen: (id: Task['id']) => void;
}

function Section({ name, filter, onOpen }: SectionProps) {
  const actions = useTaskActions();
  const { tasks, hasNextPage, isPending } = useTaskList(filter);
  return (
    <section className={styles.section} aria-label={name}>
      <h2>{name}</h2>
      {!isPending && tasks.length === 0 && <p className={styles.quiet}>Nothing.</p>}
      <ul className={styles.list} aria-label={name}>
        {tasks.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            actions={actions}
            heard={undefined}
            onHeard={() => undefined}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {hasNextPage && <p className={styles.quiet}>And more.</p>}
    </section>
  );
}

interface Props {
  readonly zone: string;
  readonly opened: Task['id'] | undefined;
  readonly onOpen: (id: Task['id'] | undefined) => void;
}

/** How much there is, how much is done, and what comes next. */
export function SummaryView({ zone, opened, onOpen }: Props) {
  const actions = useTaskActions();
  const counts = useCounts();
  const day = today(zone);
  const due = (dueFrom: string | undefined, dueTo: string): TaskFilter => ({
    status: 'pending',
    sort: 'due',
    dueFrom,
    dueTo,
  });
  const share =
    counts === undefined || counts.total === 0 ? 0 : Math.round((100 * counts.completed) / counts.total);
  return (
    <>
      <dl className={styles.figures}>
        {(['pending', 'completed', 'total'] as const).map((name) => (
          <div key={name}>
            <dt>{name === 'total' ? 'In all' : name}</dt>
            <dd>{counts?.[name] ?? '–'}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.share}>
        <span
          role="meter"
          aria-label="Share completed"
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={share}
        >
          <i style={{ width: `${String(share)}%` }} />
        </span>
        {share} % completed
      </p>
      <Section name="Overdue" filter={due(undefined, plusDays(day, -1))} onOpen={onOpen} />
      <Section name="Today" filter={due(day, day)} onOpen={onOpen} />
      <Section name="The next seven days" filter={due(plusDays(day, 1), plusDays(day, 7))} onOpen={onOpen} />
      <TaskDetails
        id={opened}
        actions={actions}
        onClose={() => {
          onOpen(undefined);
        }}
      />
    </>
  );
}
