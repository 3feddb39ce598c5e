import { Button, Menu } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { asProblem } from '../../api/problem';
import {
  dismissReminder,
  shownRemindersKey,
  shownWith,
  shownWithout,
  snoozeReminder,
} from '../../api/reminders';
import { completing, reopening, reload } from '../../api/task-changes';
import type { ShownReminder, TaskId } from '../../api/types';
import { moment } from '../../components/dates';
import { Icon } from '../../components/icon';
import { done, failed, undoable } from '../../components/toast';
import { snoozes } from './snoozes';
import styles from './reminders.module.css';

interface Props {
  readonly zone: string;
  readonly onOpen: (task: TaskId) => void;
}

/** What is brought to the user's attention now. */
export function ReminderCards({ zone, onOpen }: Props) {
  const cache = useQueryClient();
  const { data: shown = [] } = useQuery<readonly ShownReminder[]>({
    queryKey: shownRemindersKey,
    queryFn: () => [],
    staleTime: Infinity,
    gcTime: Infinity,
  });
  const put = (change: (now: readonly ShownReminder[]) => readonly ShownReminder[]): void => {
    cache.setQueryData<readonly ShownReminder[]>(shownRemindersKey, (now) => change(now ?? []));
  };
  /** Takes the card away at once and puts it back when that did not hold. */
  const close = (reminder: ShownReminder, call: () => Promise<unknown>, then: () => void): void => {
    put((now) => shownWithout(now, reminder.reminderId));
    call().then(then, (refused: unknown) => {
      put((now) => shownWith(now, reminder));
      failed(`The reminder for “${reminder.title}” is back. ${asProblem(refused).message}`);
    });
  };
  const complete = (reminder: ShownReminder): void => {
    close(
      reminder,
      async () => {
        const task = await reload(cache, reminder.taskId);
        await completing(cache, task);
        await dismissReminder(reminder.reminderId);
      },
      () => {
        undoable(`Completed “${reminder.title}”.`, () => {
          void reload(cache, reminder.taskId).then((task) => reopening(cache, task));
        });
      },
    );
  };
  return (
    <div className={styles.stack} role="region" aria-label="Reminders" aria-live="assertive">
      {shown.map((reminder) => (
        <article key={reminder.reminderId} className={styles.card} aria-label={`Reminder: ${reminder.title}`}>
          <Icon name="bell" size={24} />
          <div>
            <h2>{reminder.title}</h2>
            <p>{moment(reminder.triggerTime)}</p>
            <div className={styles.acts}>
              <Button
                size="compact-md"
                mih={36}
                onClick={() => {
                  complete(reminder);
                }}
              >
                Complete
              </Button>
              <Menu>
                <Menu.Target>
                  <Button size="compact-md" mih={36} variant="default">
                    Snooze
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {snoozes.map(({ label, until }) => (
                    <Menu.Item
                      key={label}
                      onClick={() => {
                        const at = until(new Date(), zone);
                        close(
                          reminder,
                          () => snoozeReminder(reminder.reminderId, at),
                          () => {
                            done(`“${reminder.title}” comes again ${moment(at.toISOString())}.`);
                          },
                        );
                      }}
                    >
                      {label}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
              <Button
                size="compact-md"
                mih={36}
                variant="default"
                onClick={() => {
                  close(
                    reminder,
                    () => dismissReminder(reminder.reminderId),
                    () => undefined,
                  );
                  onOpen(reminder.taskId);
                }}
              >
                Open
              </Button>
            </div>
          </div>
          <button
            type="button"
            className={styles.dismiss}
            aria-label={`Dismiss the reminder for ${reminder.title}`}
            onClick={() => {
              close(
                reminder,
                () => dismissReminder(reminder.reminderId),
                () => undefined,
              );
            }}
          >
            <Icon name="close" size={18} />
          </button>
        </article>
      ))}
    </div>
  );
}
