import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { comeBack, newcomer, withServer } from '../../testing/page';

const system = withServer();
const line = () => screen.getByRole('textbox', { name: 'Message to the assistant' });
const log = () => within(screen.getByRole('log', { name: 'Conversation' }));

test('does what it is told and says what it did', async () => {
  const { user } = await newcomer();

  await user.type(line(), 'add water the ficus tomorrow at 7:15 am{Enter}');

  expect(await log().findByText(/^Added "water the ficus", due/)).toBeVisible();
  expect(log().getByText('Added a task')).toBeVisible();
  expect(log().getByText('07:15')).toBeInTheDocument();
  expect(await screen.findByRole('checkbox', { name: 'Done: water the ficus' })).toBeVisible();
});

test('undoes from the conversation', async () => {
  const { user } = await newcomer();
  await user.type(line(), 'add buy milk{Enter}');
  await screen.findByRole('checkbox', { name: 'Done: buy milk' });

  await user.click(log().getByRole('button', { name: 'Undo' }));

  expect(await log().findByText('Undone.')).toBeVisible();
  await expect.poll(() => screen.queryByRole('checkbox', { name: 'Done: buy milk' })).toBeNull();
});

test('keeps the conversation for the next visit', async () => {
  const { user, view } = await newcomer();
  await user.type(line(), 'add buy milk{Enter}');
  await log().findByText('Added "buy milk".');
  view.unmount();

  comeBack();

  expect(await screen.findByText('Added "buy milk".')).toBeVisible();
  expect(log().getByText('add buy milk')).toBeVisible();
});

test('gives the message back when it could not be sent', async () => {
  const { user } = await newcomer();
  system.server.fail(/\/api\/chat/);

  await user.type(line(), 'add buy milk{Enter}');

  expect(await screen.findByText(/Your message was not sent/)).toBeVisible();
  expect(line()).toHaveValue('add buy milk');
  expect(log().queryByText('add buy milk')).toBeNull();
});

test('listens while it is still answering', async () => {
  const { user } = await newcomer();

  await user.type(line(), 'add buy milk{Enter}add pay rent{Enter}');

  expect(await log().findByText('Added "pay rent".')).toBeVisible();
  const said = log()
    .getAllByText(/milk|rent/)
    .map(({ textContent }) => textContent);
  expect(said.filter((words) => /^add /i.test(words))).toEqual(['add buy milk', 'add pay rent']);
  expect(said.indexOf('Added "buy milk".')).toBeLessThan(said.indexOf('add pay rent'));
});
