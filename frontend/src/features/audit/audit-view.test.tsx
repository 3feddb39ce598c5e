import { randomUUID } from 'node:crypto';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newcomer, quickly, withServer } from '../../testing/page';

const system = withServer();

async function administrator() {
  const { user } = await newcomer();
  await quickly(user, 'buy milk');
  await user.click(await screen.findByRole('checkbox', { name: 'Done: buy milk' }));
  await expect.poll(() => system.server.store.audit.length).toBe(2);
  return user;
}

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);

test('reads every change, the newest first, and narrows it down', async () => {
  const user = await administrator();

  await user.click(screen.getByRole('link', { name: 'Audit trail' }));
  expect(await screen.findByText('2 entries')).toBeVisible();
  expect(rows().map((row) => within(row).getByText(/^Task/).textContent)).toEqual([
    'Task completed',
    'Task created',
  ]);
  await user.selectOptions(screen.getByLabelText('What happened'), 'Task created');
  await user.click(screen.getByRole('button', { name: 'Filter' }));

  expect(await screen.findByText('1 entry')).toBeVisible();
});

test('proves on request that nothing is missing', async () => {
  const user = await administrator();
  await user.click(screen.getByRole('link', { name: 'Audit trail' }));

  await user.click(await screen.findByRole('button', { name: 'Verify' }));

  expect(await screen.findByText(/Intact: all 2 entries fit together/)).toBeVisible();
});

test('replays a dead letter', async () => {
  const user = await administrator();
  const [event] = [...system.server.store.accounts.values()][0]?.events ?? [];
  if (event === undefined) {
    throw new Error('Nothing happened.');
  }
  system.server.store.deadLetters.push({
    id: randomUUID(),
    consumer: 'audit',
    event_id: event.id,
    event_type: event.type,
    topic: 'task-events',
    user_id: null,
    reason: 'The audit database was away.',
    attempts: 5,
    failed_at: event.time,
    event,
    text: null,
  });
  await user.click(screen.getByRole('link', { name: 'Audit trail' }));
  expect(await screen.findByText(/The audit database was away\. Tried 5 times/)).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Replay' }));

  expect(await screen.findByText(/None: every event reached every consumer/)).toBeVisible();
});

test('shows what could not be read as it came', async () => {
  const user = await administrator();
  system.server.store.deadLetters.push({
    id: randomUUID(),
    consumer: 'audit',
    event_id: randomUUID(),
    event_type: null,
    topic: null,
    user_id: null,
    reason: 'UnreadableEvent: not a CloudEvent.',
    attempts: 1,
    failed_at: '2026-03-02T08:00:00Z',
    event: null,
    text: 'not even JSON',
  });

  await user.click(screen.getByRole('link', { name: 'Audit trail' }));

  expect(await screen.findByText('Something unreadable, for audit')).toBeVisible();
  expect(screen.getByText('not even JSON')).toBeVisible();
});

test('is not offered to others', async () => {
  system.server.store.register('first@example.org', 'correct horse', null, 'UTC');

  await newcomer();

  expect(screen.queryByRole('link', { name: 'Audit trail' })).toBeNull();
});
