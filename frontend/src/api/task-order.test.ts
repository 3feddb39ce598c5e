import { expect, test } from 'vitest';
import { aTask } from '../testing/a-task';
import { belongs, byDue, placed } from './task-order';

const pending = { status: 'pending', sort: 'updated' } as const;
const milk = aTask({ id: 'milk', title: 'buy milk' });
const rent = aTask({ id: 'rent', title: 'pay rent', due_date: '2026-12-01', due_time: '09:00' });
const ficus = aTask({ id: 'ficus', title: 'water the ficus', due_date: '2026-11-26' });

const ids = (tasks: readonly { readonly id: string }[]): string[] => tasks.map(({ id }) => id);

test.each([
  [pending, milk, true],
  [pending, { ...milk, status: 'completed' as const }, false],
  [{ ...pending, status: 'all' as const }, { ...milk, status: 'completed' as const }, true],
  [{ ...pending, status: 'all' as const }, { ...milk, status: 'deleted' as const }, false],
  [{ ...pending, q: 'MILK' }, milk, true],
  [{ ...pending, q: 'bread' }, milk, false],
  [{ ...pending, q: 'bread' }, { ...milk, description: 'and bread' }, true],
  [{ ...pending, dueFrom: '2026-11-26', dueTo: '2026-11-26' }, ficus, true],
  [{ ...pending, dueFrom: '2026-11-27' }, ficus, false],
  [{ ...pending, dueTo: '2026-12-31' }, milk, false],
])('%o shows %o: %s', (filter, task, shown) => {
  expect(belongs(task, filter)).toBe(shown);
});

test('orders by date, a day with a time before the day alone, no date last', () => {
  const morning = { ...ficus, id: 'morning', due_time: '07:00' };

  expect(ids([milk, rent, ficus, morning].sort(byDue))).toEqual(['morning', 'ficus', 'rent', 'milk']);
});

test('begins the list with a task that is new to it', () => {
  expect(ids(placed([milk], rent, pending, false))).toEqual(['rent', 'milk']);
});

test('keeps a changed task where it was', () => {
  const after = placed([milk, rent], { ...rent, title: 'Pay the rent' }, pending, false);

  expect(after.map(({ title }) => title)).toEqual(['buy milk', 'Pay the rent']);
});

test('takes out what no longer belongs, and leaves everything else as it is', () => {
  const tasks = [milk, rent];

  expect(ids(placed(tasks, { ...milk, status: 'completed' }, pending, false))).toEqual(['rent']);
  expect(placed(tasks, { ...ficus, status: 'completed' }, pending, false)).toBe(tasks);
});

test('moves a task to its new date', () => {
  const filter = { ...pending, sort: 'due' } as const;

  expect(ids(placed([ficus, rent], { ...ficus, due_date: '2026-12-24' }, filter, false))).toEqual([
    'rent',
    'ficus',
  ]);
});

test('does not guess a place behind what is loaded', () => {
  const filter = { ...pending, sort: 'due' } as const;

  expect(ids(placed([ficus], rent, filter, true))).toEqual(['ficus']);
});
