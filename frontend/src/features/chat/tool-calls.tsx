import { Icon, type IconName } from '../../components/icon';
import type { ToolCall } from '../../api/types';
import styles from './chat.module.css';

const tools: Record<ToolCall['tool'], { readonly icon: IconName; readonly words: string }> = {
  add_task: { icon: 'plus', words: 'Added a task' },
  list_tasks: { icon: 'all', words: 'Looked at the tasks' },
  complete_task: { icon: 'check', words: 'Completed a task' },
  update_task: { icon: 'edit', words: 'Changed a task' },
  delete_task: { icon: 'bin', words: 'Deleted a task' },
  reopen_task: { icon: 'undo', words: 'Reopened a task' },
  skip_task: { icon: 'repeat', words: 'Skipped one' },
  snooze_reminder: { icon: 'bell', words: 'Snoozed a reminder' },
  undo: { icon: 'undo', words: 'Took back the last change' },
};

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What the assistant did behind its words. */
export function ToolCalls({ calls }: { readonly calls: readonly ToolCall[] }) {
  if (calls.length === 0) {
    return null;
  }
  return (
    <ul className={styles.calls} aria-label="What was done">
      {calls.map((call, index) => {
        const details = Object.entries(call.arguments).filter(([, value]) => value !== null);
        const { icon, words } = tools[call.tool] ?? { icon: 'spark', words: call.tool };
        return (
          <li key={index} data-success={call.success}>
            <details>
              <summary>
                <Icon name={call.success ? icon : 'close'} size={16} />
                {call.success ? words : `${words}: did not work`}
              </summary>
              <dl>
                {details.map(([name, value]) => (
                  <div key={name}>
                    <dt>{name.replaceAll('_', ' ')}</dt>
                    <dd>{shown(value)}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
