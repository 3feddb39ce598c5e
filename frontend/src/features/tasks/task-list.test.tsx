import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newcomer, offered, quickly, withServer } from '../../testing/page';

const system = withServer();
const box = (title: string) => screen.findByRole('checkbox', { name: `Done: ${title}` });
const gone = (title: string) =>
  expect.poll(() => screen.queryByRole('checkbox', { name: `Done: ${title}` })).toBeNull();
const count = (list: string) => screen.getByRole('link', { name: new RegExp(`^${list}`) });

test('ticks a task off at once and takes it back', async () => {
  const { user } = await newcomer();
  await quickly(user, 'buy milk');

  await user.click(await box('buy milk'));
  await gone('buy milk');
  expect(count('Completed')).toHaveTextContent('1');
  await user.click(await offered('Completed “buy milk”.', 'Undo'));

  expect(await box('buy milk')).not.toBeChecked();
  await expect.poll(() => count('Completed').textContent).toBe('Completed0');
});

test('deletes and brings back', async () => {
  const { user } = await newcomer();
  await quickly(user, 'buy milk');

  await user.click(await screen.findByRole('button', { name: 'Delete buy milk' }));
  await gone('buy milk');
  await user.click(await offered('Deleted “buy milk”.', 'Undo'));

  expect(await box('buy milk')).toBeVisible();
});

test('goes back visibly when the server does not complete the task', async () => {
  const { user } = await newcomer();
  await quickly(user, 'buy milk');
  await quickly(user, 'buy bread');
  await box('buy bread');
  system.server.fail(/\/complete$/);

  await user.click(await box('buy milk'));

  const failure = await screen.findByText(/“buy milk” is pending again: it could not be completed/);
  expect(failure).toHaveTextContent('The database is away for the moment. Try again.');
  expect(await box('buy milk')).not.toBeChecked();
  const rows = within(screen.getByRole('list', { name: 'Pending' })).getAllByRole('checkbox');
  expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual(['Done: buy bread', 'Done: buy milk']);
  expect(count('Pending')).toHaveTextContent('2');
});

test('can be told to try again after a failure', async () => {
  const { user } = await newcomer();
  await quickly(user, 'buy milk');
  system.server.fail(/^DELETE/);
  await user.click(await screen.findByRole('button', { name: 'Delete buy milk' }));
  await screen.findByText(/“buy milk” is back: it/);
  system.server.fail(undefined);

  await user.click(await offered(/“buy milk” is back: it/, 'Try again'));

  await gone('buy milk');
});

test('shows what another window did, without being asked', async () => {
  await newcomer();
  const [account] = [...system.server.store.accounts.values()];
  const { add, become, edit } = await import('../../testing/fake/tasks');
  const { store } = system.server;
  if (account === undefined) {
    throw new Error('Nobody registered.');
  }

  const task = add(store, account, { title: 'buy milk', due_date: '2026-12-01' });
  expect(await box('buy milk')).toBeVisible();
  edit(store, account, task.id, { title: 'Buy oat milk' });
  expect(await box('Buy oat milk')).toBeVisible();
  become(store, account, task.id, 'completed');

  await gone('Buy oat milk');
  expect(count('Completed')).toHaveTextContent('1');
});

test('catches up on what happened while the connection was cut', async () => {
  await newcomer();
  const [account] = [...system.server.store.accounts.values()];
  const { add } = await import('../../testing/fake/tasks');
  system.server.fail(/ws-ticket/);
  system.server.cut();
  expect(await screen.findByText('Reconnecting…')).toBeVisible();
  if (account !== undefined) {
    add(system.server.store, account, { title: 'buy milk' });
  }
  system.server.fail(undefined);

  expect(await screen.findByText('Live', {}, { timeout: 10_000 })).toBeVisible();
  expect(await box('buy milk')).toBeVisible();
});

test('finds by words, and says so when nothing is found', async () => {
  const { user } = await newcomer();
  await quickly(user, 'buy milk');
  await quickly(user, 'pay rent');

  await user.type(screen.getByRole('searchbox'), 'rent');
  await gone('buy milk');
  expect(await box('pay rent')).toBeVisible();
  await user.type(screen.getByRole('searchbox'), 'xyz');

  expect(await screen.findByRole('heading', { name: 'Nothing found for “rentxyz”' })).toBeVisible();
});

test('offers sentences to begin with', async () => {
  const { user } = await newcomer();

  await user.click(await screen.findByRole('button', { name: 'call the dentist on friday' }));

  expect(screen.getByRole('textbox', { name: 'Add a task' })).toHaveValue('call the dentist on friday');
  expect(screen.getByRole('textbox', { name: 'Add a task' })).toHaveFocus();
});
