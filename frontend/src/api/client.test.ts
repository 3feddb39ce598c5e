import { expect, test } from 'vitest';
import { withServer } from '../testing/page';
import { onSignedOut } from './client';
import { asProblem, type Problem } from './problem';
import { login, me, register } from './session';
import { changeTask, completeTask, getTask, listTasks, quickAdd } from './tasks';

const system = withServer();
const ada = { email: 'ada@example.org', password: 'correct horse' };

const refusal = (call: Promise<unknown>): Promise<Problem> =>
  call.then(() => expect.fail('not refused'), asProblem);

test('knows who is signed in by the cookie', async () => {
  expect(await me()).toBeNull();

  const user = await register(ada);

  expect(user).toMatchObject({ email: 'ada@example.org', administrator: true });
  expect(await me()).toMatchObject({ id: user.id, locale: navigator.language });
});

test('tells what the server says is wrong, field by field', async () => {
  const short = await refusal(register({ ...ada, password: 'short' }));

  expect(short.status).toBe(400);
  expect(short.is('invalid-request')).toBe(true);
  expect(short.of('password')).toBe('must have at least 8 characters');
});

test('says so when somebody was faster, and changes nothing', async () => {
  await register(ada);
  const { task } = await quickAdd('buy milk');
  await changeTask(task.id, { title: 'Buy oat milk' });

  const stale = await refusal(changeTask(task.id, { title: 'Buy soy milk' }, task.version));

  expect(stale.is('stale-task')).toBe(true);
  expect((await getTask(task.id)).title).toBe('Buy oat milk');
});

test('reads a list page by page', async () => {
  await register(ada);
  for (const number of [1, 2, 3]) {
    await quickAdd(`task number ${String(number)}`);
  }

  const first = await listTasks({ status: 'pending', sort: 'updated' }, undefined, 2);
  const second = await listTasks({ status: 'pending', sort: 'updated' }, first.next_cursor ?? '', 2);

  expect([...first.tasks, ...second.tasks].map(({ title }) => title)).toEqual([
    'task number 3',
    'task number 2',
    'task number 1',
  ]);
  expect(second.next_cursor).toBeNull();
  expect(first.counts).toEqual({ total: 3, pending: 3, completed: 0 });
});

test('tells when the session has ended', async () => {
  let told = 0;
  onSignedOut(() => (told += 1));
  await register(ada);
  const { task } = await quickAdd('buy milk');
  system.server.store.sessions.clear();

  const refused = await refusal(completeTask(task.id));

  expect(refused.is('not-signed-in')).toBe(true);
  expect(told).toBe(1);
});

test('does not take a wrong password for the end of a session', async () => {
  let told = 0;
  onSignedOut(() => (told += 1));

  const refused = await refusal(login({ ...ada, password: 'wrong horse' }));

  expect(refused.message).toContain('do not belong together');
  expect(told).toBe(0);
});

test('says that the server cannot be reached', async () => {
  await system.server.stop();

  const refused = await refusal(me());

  expect(refused.is('unreachable')).toBe(true);
  expect(refused.message).toContain('Check your connection');
});
