import { expect, test } from 'vitest';
import { aTask } from '../../testing/a-task';
import { reminderWords } from './reminder-words';

test.each([
  [0, 'Reminder when due'],
  [1, 'Reminder 1 minute before'],
  [45, 'Reminder 45 minutes before'],
  [60, 'Reminder 1 hour before'],
  [90, 'Reminder 90 minutes before'],
  [2880, 'Reminder 2 days before'],
])('%i minutes: %s', (minutes, words) => {
  expect(reminderWords(aTask({ reminder_minutes_before: minutes }))).toBe(words);
});

test('says the moment of a reminder that has one, and nothing when there is none', () => {
  expect(reminderWords(aTask({ reminder_time: '2026-11-25T09:00:00Z' }))).toMatch(/^Reminder .*2026/);
  expect(reminderWords(aTask())).toBeUndefined();
});
