import type { Task } from '../../api/types';
import { moment } from '../../components/dates';

const counted = (count: number, unit: string): string => `${String(count)} ${unit}${count === 1 ? '' : 's'}`;

function before(minutes: number): string {
  if (minutes === 0) {
    return 'when due';
  }
  const [size, unit] = ([1440, 60, 1] as const)
    .map((length, index) => [length, ['day', 'hour', 'minute'][index] ?? ''] as const)
    .find(([length]) => minutes % length === 0) ?? [1, 'minute'];
  return `${counted(minutes / size, unit)} before`;
}

/** When a task reminds, in words; nothing when it does not. */
export function reminderWords(task: Task): string | undefined {
  const asked = task.reminder_minutes_before;
  const at = task.reminder?.trigger_time ?? task.reminder_time;
  if (asked !== null) {
    return `Reminder ${before(asked)}`;
  }
  return at === null ? undefined : `Reminder ${moment(at)}`;
}
