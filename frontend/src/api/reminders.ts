import { answered, client } from './client';
import type { ReminderId, ShownReminder } from './types';

/** Where the reminders that are on the screen are kept in the query cache. */
export const shownRemindersKey = ['shown-reminders'] as const;

export const snoozeReminder = (id: ReminderId, until: Date): Promise<unknown> =>
  answered(
    client.POST('/api/reminders/{id}/snooze', {
      params: { path: { id } },
      body: { until: until.toISOString() },
    }),
  );

export const dismissReminder = (id: ReminderId): Promise<unknown> =>
  answered(client.POST('/api/reminders/{id}/dismiss', { params: { path: { id } } }));

export const shownWith = (
  shown: readonly ShownReminder[],
  added: ShownReminder,
): readonly ShownReminder[] => [...shownWithout(shown, added.reminderId), added];

export const shownWithout = (shown: readonly ShownReminder[], gone: ReminderId): readonly ShownReminder[] =>
  shown.filter((reminder) => reminder.reminderId !== gone);
