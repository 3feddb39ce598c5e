import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { RecurrenceRule } from '../../api/types';
import { newcomer, offered, quickly, withServer } from '../../testing/page';
import { recurrenceWords } from './recurrence-words';
import { ruleDraftOf, ruleOf } from './rule-draft';

const system = withServer();
const only = () => {
  const [account] = [...system.server.store.accounts.values()];
  return [...(account?.tasks.values() ?? [])][0];
};

async function opened(sentence: string) {
  const { user } = await newcomer();
  await quickly(user, sentence);
  await user.click(await screen.findByRole('button', { name: /^Buy milk/ }));
  return { user, form: within(await screen.findByRole('form', { name: 'Task details' })) };
}

test('makes a rule that says itself in words and shows its dates before it is saved', async () => {
  const { user, form } = await opened('Buy milk tomorrow');
  await user.selectOptions(form.getByLabelText('Repeats'), 'Weekly');
  await user.clear(form.getByLabelText(/^Every/));
  await user.type(form.getByLabelText(/^Every/), '2');
  await user.click(form.getByRole('checkbox', { name: 'Friday' }));
  await user.click(form.getByRole('checkbox', { name: 'Tuesday' }));
  await user.selectOptions(form.getByLabelText('Ends'), 'After a number of times');

  const meaning = form.getByRole('status', { name: 'What this rule means' });
  expect(meaning).toHaveTextContent('Every 2 weeks on Tue and Fri, 10 times');
  await expect.poll(() => meaning.textContent.split('·').length).toBe(5);
  expect(only()?.recurrence_rule).toBeNull();
  await user.click(form.getByRole('button', { name: 'Save' }));

  await expect
    .poll(() => only()?.recurrence_rule)
    .toMatchObject({
      frequency: 'weekly',
      interval: 2,
      weekdays: ['TU', 'FR'],
      end_after_count: 10,
      end_by_date: null,
    });
});

test('stops a task from coming back, and takes that back', async () => {
  const { user, form } = await opened('Buy milk every day');
  expect(form.getByLabelText('Repeats')).toHaveValue('daily');

  await user.selectOptions(form.getByLabelText('Repeats'), 'Never');
  await user.click(form.getByRole('button', { name: 'Save' }));

  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(only()?.recurrence_rule).toBeNull();
  await user.click(await offered(/^Changed/, 'Undo'));
  await expect.poll(() => only()?.recurrence_rule).toMatchObject({ frequency: 'daily' });
});

test('leaves one out, and takes that back', async () => {
  const { user, form } = await opened('Buy milk tomorrow every day');
  const before = only()?.due_date;

  await user.click(form.getByRole('button', { name: 'Skip this one' }));

  expect(await screen.findByText(/^Skipped\. “Buy milk” is next due/)).toBeVisible();
  expect(only()?.due_date).not.toBe(before);
  await user.click(await offered(/^Skipped/, 'Undo'));
  await expect.poll(() => only()?.due_date).toBe(before);
});

test.each<[RecurrenceRule, string]>([
  [{ frequency: 'daily', interval: 1, from: 'completion' }, 'Every day after completion'],
  [{ frequency: 'weekly', interval: 1, weekdays: ['MO'], from: 'due' }, 'Every week on Mon'],
  [{ frequency: 'monthly', interval: 1, month_day: -1, from: 'due' }, 'Every month on the last day'],
  [
    { frequency: 'monthly', interval: 3, nth: { week: 2, weekday: 'TU' }, from: 'due' },
    'Every 3 months on the second Tue',
  ],
  [
    { frequency: 'yearly', interval: 1, from: 'due', end_by_date: '2030-01-01' },
    'Every year, until 2030-01-01',
  ],
])('keeps %j as it is through the form: %s', (rule, words) => {
  const through = ruleOf(ruleDraftOf(rule));

  expect(through).toMatchObject(rule);
  expect(through === null ? '' : recurrenceWords(through)).toBe(words);
});
