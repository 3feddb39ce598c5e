import { fireEvent, screen, within } from '@testing-library/react';
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

test('marks what is understood while it is typed, and adds nothing', async () => {
  const { user, view } = await newcomer();

  await user.type(screen.getByRole('textbox', { name: 'Add a task' }), 'water the ficus tomorrow at 7:15 am');

  const status = screen.getByRole('status', { name: 'Understood so far' });
  await expect.poll(() => status.textContent).toContain('07:15');
  const marks = [...view.container.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks).toEqual(['tomorrow', 'at 7:15 am']);
  expect(tasks()).toHaveLength(0);
});

test('says while a vague time is typed what it will ask', async () => {
  const { user } = await newcomer();

  await user.type(screen.getByRole('textbox', { name: 'Add a task' }), 'call mum this evening');

  const status = screen.getByRole('status', { name: 'Understood so far' });
  await expect.poll(() => status.textContent).toContain('At what time?');
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

test('is free for the next sentence before the first is added', async () => {
  const { user } = await newcomer();

  await quickly(user, 'buy milk');
  await quickly(user, 'pay rent');

  await expect.poll(() => tasks().map(({ title }) => title)).toEqual(['buy milk', 'pay rent']);
  expect(screen.getByRole('textbox', { name: 'Add a task' })).toHaveValue('');
});

test('keeps a refused sentence beside the one that is typed by then', async () => {
  const { user } = await newcomer();
  system.server.fail(/POST \/api\/tasks\/quick/);
  const line = screen.getByRole('textbox', { name: 'Add a task' });
  await user.type(line, 'buy milk');

  // At once, before any answer can come.
  fireEvent.submit(line);
  fireEvent.change(line, { target: { value: 'pay rent' } });

  expect(await screen.findByRole('alert')).toHaveTextContent('“buy milk”: Not added.');
  expect(line).toHaveValue('pay rent');
  await user.clear(line);
  await user.click(screen.getByRole('button', { name: 'Put it back in the line' }));
  system.server.fail(undefined);
  await user.type(line, '{Enter}');
  await expect.poll(() => tasks().map(({ title }) => title)).toEqual(['buy milk']);
  expect(screen.queryByRole('alert')).toBeNull();
});
