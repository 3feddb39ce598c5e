import type { CloudEvent, ReminderId, ShownReminder } from './types';

/** What the server says over the WebSocket. */
export type Frame =
  | { readonly type: 'hello'; readonly sequence: number }
  | { readonly type: 'event'; readonly sequence: number; readonly event: CloudEvent }
  | { readonly type: 'reminder'; readonly reminder: ShownReminder }
  | { readonly type: 'dismissed'; readonly reminderId: ReminderId }
  | { readonly type: 'resync' }
  | { readonly type: 'pong' };

interface Raw {
  readonly type?: unknown;
  readonly sequence?: unknown;
  readonly event?: unknown;
  readonly reminder_id?: unknown;
  readonly task_id?: unknown;
  readonly title?: unknown;
  readonly trigger_time?: unknown;
}

function json(text: string): Raw {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

/** The frame in this text; nothing for one that this page does not know, as a newer server may send. */
export function frameOf(text: string): Frame | undefined {
  const raw = json(text);
  switch (raw.type) {
    case 'hello':
      return { type: 'hello', sequence: Number(raw.sequence ?? 0) };
    case 'event':
      return { type: 'event', sequence: Number(raw.sequence), event: raw.event as CloudEvent };
    case 'reminder':
      return {
        type: 'reminder',
        reminder: {
          reminderId: String(raw.reminder_id),
          taskId: String(raw.task_id),
          title: String(raw.title),
          triggerTime: String(raw.trigger_time),
        },
      };
    case 'dismissed':
      return { type: 'dismissed', reminderId: String(raw.reminder_id) };
    case 'resync':
    case 'pong':
      return { type: raw.type };
    default:
      return undefined;
  }
}
