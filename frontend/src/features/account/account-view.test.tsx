import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newcomer, offered, withServer } from '../../testing/page';

const system = withServer();
const ada = () => [...system.server.store.accounts.values()][0];

async function account() {
  const { user } = await newcomer();
  location.hash = '/account';
  await screen.findByRole('heading', { level: 1, name: 'Account' });
  await screen.findByRole('form', { name: 'Settings' });
  return user;
}

test('keeps the settings, and takes them back', async () => {
  const user = await account();
  const before = ada()?.user.time_zone;

  await user.clear(screen.getByLabelText('Name'));
  await user.type(screen.getByLabelText('Name'), 'Ada');
  await user.selectOptions(screen.getByLabelText('Time zone'), 'America/New_York');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await expect.poll(() => ada()?.user).toMatchObject({ display_name: 'Ada', time_zone: 'America/New_York' });
  await user.click(await offered('Your settings are saved.', 'Undo'));

  await expect.poll(() => ada()?.user).toMatchObject({ display_name: 'ada', time_zone: before });
});

test('offers everything it knows to take away', async () => {
  await account();

  expect(screen.getByRole('link', { name: 'Download my data' })).toHaveAttribute('href', '/api/export');
});

test('deletes the account only when the address was typed', async () => {
  const user = await account();

  await user.click(screen.getByRole('button', { name: 'Delete my account' }));
  expect(await screen.findByRole('button', { name: 'Delete for good' })).toBeDisabled();
  await user.type(screen.getByLabelText('Type ada@example.org to confirm'), 'ada@example.org');
  await user.click(screen.getByRole('button', { name: 'Delete for good' }));

  expect(await screen.findByRole('heading', { name: 'A to-do list you talk to.' })).toBeVisible();
  expect(system.server.store.accounts.size).toBe(0);
});

test('signs out, and in again', async () => {
  const { user } = await newcomer();
  await user.click(screen.getByRole('button', { name: /^Menu of/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }));

  await user.type(await screen.findByLabelText(/E-mail address/), 'ada@example.org');
  await user.type(screen.getByLabelText(/^Password/), 'wrong horse');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('do not belong together');
  await user.clear(screen.getByLabelText(/^Password/));
  await user.type(screen.getByLabelText(/^Password/), 'correct horse');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Pending' })).toBeVisible();
});
