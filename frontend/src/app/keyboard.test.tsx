import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newcomer, quickly, withServer } from '../testing/page';

withServer();

async function withTwo() {
  const { user } = await newcomer();
  await quickly(user, 'buy milk');
  await quickly(user, 'pay rent');
  await screen.findByRole('checkbox', { name: 'Done: pay rent' });
  (document.activeElement as HTMLElement).blur();
  return user;
}

test('adds, walks, completes, undoes and opens by key alone', async () => {
  const user = await withTwo();

  await user.keyboard('jj');
  expect(screen.getByRole('button', { name: /^buy milk/ })).toHaveFocus();
  await user.keyboard('k');
  expect(screen.getByRole('button', { name: /^pay rent/ })).toHaveFocus();
  await user.keyboard('x');
  await expect.poll(() => screen.queryByRole('button', { name: /^pay rent/ })).toBeNull();
  expect(screen.getByRole('button', { name: /^buy milk/ })).toHaveFocus();
  await user.keyboard('z');
  expect(await screen.findByRole('button', { name: /^pay rent/ })).toBeVisible();
  await user.keyboard('e');
  await waitFor(() => expect(screen.getByRole('dialog', { name: 'Task details' })).toBeVisible());
});

test('reaches the lines and the lists from anywhere', async () => {
  const user = await withTwo();

  await user.keyboard('4');
  expect(await screen.findByRole('heading', { level: 1, name: 'Summary' })).toHaveFocus();
  await user.keyboard('q');
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Add a task');
  await user.keyboard('j');
  expect(screen.getByRole('textbox', { name: 'Add a task' })).toHaveValue('j');
  await user.keyboard('{Escape}');
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('c');
  await expect
    .poll(() => document.activeElement?.getAttribute('aria-label'))
    .toBe('Message to the assistant');
});

test('explains the keys, and lets go of them', async () => {
  const user = await withTwo();

  await user.keyboard('?');
  await user.click(await screen.findByRole('switch', { name: /Single-key shortcuts/ }));
  await user.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('4');

  expect(screen.getByRole('heading', { level: 1, name: 'Pending' })).toBeVisible();
});

test('skips to the tasks', async () => {
  const user = await withTwo();

  await user.click(screen.getByRole('link', { name: 'Skip to the tasks' }));

  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});
