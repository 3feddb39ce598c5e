import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newcomer, quickly, withServer } from '../../testing/page';
import { snoozes } from './snoozes';

const system = withServer();

async function reminded() {
  const { user } = await newcomer();
  await quickly(user, 'buy milk');
  await screen.findByRole('checkbox', { name: 'Done: buy milk' });
  const [account] = [...system.server.store.accounts.values()];
  const [task] = [...(account?.tasks.values() ?? [])];
  system.server.remind(account?.user.id ?? '', {
    reminder_id: 'r-1',
    task_id: task?.id ?? '',
    title: 'buy milk',
  });
  return { user, card: within(await screen.findByRole('article', { name: 'Reminder: buy milk' })) };
}

test('is shown once it is due, and the server knows', async () => {
  const { card } = await reminded();

  expect(card.getByRole('heading', { name: 'buy milk' })).toBeVisible();
  await expect.poll(() => system.server.said).toContain(JSON.stringify({ type: 'ack', reminder_id: 'r-1' }));
});

test('completes the task', async () => {
  const { user, card } = await reminded();

  await user.click(card.getByRole('button', { name: 'Complete' }));

  await expect.poll(() => screen.queryByRole('article')).toBeNull();
  await expect.poll(() => screen.queryByRole('checkbox', { name: 'Done: buy milk' })).toBeNull();
});

test('comes back when it could not be dismissed', async () => {
  const { user, card } = await reminded();
  system.server.fail(/\/dismiss$/);

  await user.click(card.getByRole('button', { name: /^Dismiss/ }));

  expect(await screen.findByText(/The reminder for “buy milk” is back/)).toBeVisible();
  expect(screen.getByRole('article', { name: 'Reminder: buy milk' })).toBeVisible();
});

test('opens the task', async () => {
  const { user, card } = await reminded();

  await user.click(card.getByRole('button', { name: 'Open' }));

  await waitFor(() => expect(screen.getByRole('dialog', { name: 'Task details' })).toBeVisible());
});

test.each([
  ['10 minutes', 'Europe/Berlin', '2026-11-25T09:10:00.000Z'],
  ['1 hour', 'Europe/Berlin', '2026-11-25T10:00:00.000Z'],
  ['Tomorrow at 9:00', 'Europe/Berlin', '2026-11-26T08:00:00.000Z'],
  ['Tomorrow at 9:00', 'America/New_York', '2026-11-26T14:00:00.000Z'],
  ['Tomorrow at 9:00', 'Pacific/Auckland', '2026-11-25T20:00:00.000Z'],
])('puts off: %s in %s', (label, zone, until) => {
  const snooze = snoozes.find((choice) => choice.label === label);

  expect(snooze?.until(new Date('2026-11-25T09:00:00Z'), zone).toISOString()).toBe(until);
});
