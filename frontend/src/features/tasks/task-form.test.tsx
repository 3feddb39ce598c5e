import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { edit } from '../../testing/fake/tasks';
import { newcomer, offered, quickly, withServer } from '../../testing/page';

const system = withServer();

async function opened(sentence = 'buy milk tomorrow') {
  const { user } = await newcomer();
  await quickly(user, sentence);
  await user.click(await screen.findByRole('button', { name: /^buy milk/ }));
  return { user, form: within(await screen.findByRole('form', { name: 'Task details' })) };
}

function only() {
  const [account] = [...system.server.store.accounts.values()];
  const [task] = [...(account?.tasks.values() ?? [])];
  if (account === undefined || task === undefined) {
    throw new Error('There is no task.');
  }
  return { account, task };
}

test('changes what was changed and nothing else, and can be taken back', async () => {
  const { user, form } = await opened();
  await user.clear(form.getByLabelText(/^Title/));
  await user.type(form.getByLabelText(/^Title/), 'Buy oat milk');
  await user.type(form.getByLabelText('Due time'), '07:15');

  await user.click(form.getByRole('button', { name: 'Save' }));

  expect(await screen.findByRole('checkbox', { name: 'Done: Buy oat milk' })).toBeVisible();
  expect(only().task).toMatchObject({ title: 'Buy oat milk', due_time: '07:15', version: 2 });
  await user.click(await offered('Changed “Buy oat milk”.', 'Undo'));
  await expect.poll(() => only().task).toMatchObject({ title: 'buy milk', due_time: null });
});

test('asks which to keep when another window was faster', async () => {
  const { user, form } = await opened();
  await user.type(form.getByLabelText('Description'), 'two litres');
  await expect.poll(() => screen.queryByRole('status', { name: 'Loading the task' })).toBeNull();
  edit(system.server.store, only().account, only().task.id, { title: 'buy bread' });

  await user.click(form.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText(/Somebody changed this task/)).toBeVisible();
  expect(only().task.description).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Take theirs' }));
  await expect.poll(() => form.getByLabelText(/^Title/).getAttribute('value')).toBe('buy bread');
});

test('tells what is wrong beside the field', async () => {
  const { user, form } = await opened();
  await user.clear(form.getByLabelText(/^Title/));
  await user.type(form.getByLabelText(/^Title/), '   ');

  await user.click(form.getByRole('button', { name: 'Save' }));

  expect(await form.findByText('must have 1 to 500 characters')).toBeVisible();
});

test('shows how the task came to be what it is', async () => {
  const { user } = await opened();

  await user.click(screen.getByText('History'));

  expect(await screen.findByText(/Task created/)).toBeInTheDocument();
});
