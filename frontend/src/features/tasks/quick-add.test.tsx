import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { newcomer, quickly, withServer } from '../../testing/page';

const system = withServer();

const tasks = () =>
  [...system.server.store.accounts.values()].flatMap(({ tasks: kept }) => [...kept.values()]);

test('shows a task with what was understood as soon as it is typed', async () => {
  const { user } = await newcomer();

  await quickly(user, 'water the ficus tomorrow at 7:15 am');

  expect(await screen.findByRole('checkbox', { name: 'Done: water the ficus' })).not.toBeChecked();
  const chips = within(screen.getByRole('list', { name: 'Understood in “water the ficus”' }));
  expect(chips.getAllByRole('button')).toHaveLength(2);
  expect(chips.getByRole('button', { name: /“at 7:15 am” was understood as 07:15/ })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Add a task' })).toHaveValue('');
});

test('takes a wrong part back by one click and returns its words to the title', async () => {
  const { user } = await newcomer();
  await quickly(user, 'read the today show tomorrow');

  await user.click(await screen.findByRole('button', { name: /“tomorrow” was understood/ }));

  expect(await screen.findByRole('checkbox', { name: /tomorrow/ })).toBeVisible();
  await expect.poll(() => tasks()[0]?.title).toContain('tomorrow');
});

test('asks back when the sentence is vague, and adds nothing', async () => {
  const { user } = await newcomer();

  await quickly(user, 'call mum this evening');

  expect(await screen.findByRole('alert')).toHaveTextContent('At what time?');
  expect(screen.getByRole('textbox', { name: 'Add a task' })).toHaveValue('call mum this evening');
  expect(tasks()).toHaveLength(0);
});

test('keeps the sentence when the server cannot take it', async () => {
  const { user } = await newcomer();
  system.server.fail(/POST \/api\/tasks\/quick/);

  await quickly(user, 'buy milk');

  expect(await screen.findByRole('alert')).toHaveTextContent('The database is away for the moment');
  expect(screen.getByRole('textbox', { name: 'Add a task' })).toHaveValue('buy milk');
});
