import { answered, client } from './client';
import type { ReminderId, ShownReminder } from './types';

const tell = (path: string, body: object): Promise<unknown> =>
  answered(client.POST(path as never, { body } as never));

/** Where the reminders that are on the screen are kept in the query cache. */
export const shownRemindersKey = ['shown-reminders'] as const;

export const snoozeReminder = (id: ReminderId, until: Date): Promise<unknown> =>
  tell(`/api/reminders/${id}/snooze`, { until: until.toISOString() });

export const dismissReminder = (id: ReminderId): Promise<unknown> => tell(`/api/reminders/${id}/dismiss`, {});

export const shownWith = (
  shown: readonly ShownReminder[],
  added: ShownReminder,
): readonly ShownReminder[] => [...shownWithout(shown, added.reminderId), added];

export const shownWithout = (shown: readonly ShownReminder[], gone: ReminderId): readonly ShownReminder[] =>
  shown.filter((reminder) => reminder.reminderId !== gone);
