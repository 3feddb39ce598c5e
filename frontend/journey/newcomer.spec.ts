import { expect, test } from '@playwright/test';
import { arrive, box, live, say, shot, tick } from './person';

test('a newcomer talks, a second window sees it, and the audit trail tells it all', async ({ browser }) => {
  const mine = await browser.newContext();
  const window = await mine.newPage();
  await window.goto('/');
  await expect(window.getByRole('heading', { name: 'A to-do list you talk to.' })).toBeVisible();
  await shot(window, '01-welcome');
  await arrive(window, 'Ada');
  await expect(window.getByRole('heading', { name: 'Say what is on your mind' })).toBeVisible();
  await shot(window, '02-nothing-yet');

  const second = await mine.newPage();
  await second.goto('/');
  await live(second);

  await say(window, 'add water the ficus tomorrow at 7:15 am');
  const log = window.getByRole('log', { name: 'Conversation' });
  await expect(log.getByText('add water the ficus tomorrow at 7:15 am')).toBeVisible();
  await expect(log.getByText('Added a task')).toBeVisible();
  await expect(box(window, 'water the ficus')).toBeVisible();
  await expect(window.getByRole('button', { name: /water the ficus.*Tomorrow, 07:15/ })).toBeVisible();
  await expect(box(second, 'water the ficus')).toBeVisible();
  await shot(window, '03-said');
  await shot(second, '04-seen-at-once');

  await tick(window, 'water the ficus');
  await expect(box(window, 'water the ficus')).toHaveCount(0);
  await expect(box(second, 'water the ficus')).toHaveCount(0);
  await second.getByRole('link', { name: /^Completed/ }).click();
  await expect(box(second, 'water the ficus')).toBeChecked();
  await shot(second, '05-completed');

  await window.getByRole('link', { name: 'Audit trail' }).click();
  const entries = window.getByRole('table');
  await expect(async () => {
    await window.getByRole('button', { name: 'Refresh' }).click();
    await expect(entries.getByRole('row')).toHaveCount(3);
  }).toPass();
  await expect(entries.getByRole('row').nth(1)).toContainText('Task completed');
  await expect(entries.getByRole('row').nth(2)).toContainText('Task created');
  await window.getByRole('button', { name: 'Verify' }).click();
  await expect(window.getByText(/Intact: all 2 entries fit together/)).toBeVisible();
  await shot(window, '06-audit');

  const other = await (await browser.newContext()).newPage();
  await arrive(other, 'Grace');
  await expect(other.getByRole('heading', { name: 'Say what is on your mind' })).toBeVisible();
  await other.getByRole('link', { name: /^All/ }).click();
  await expect(
    other.getByText('ficus', { exact: false }).locator('visible=true').filter({ hasText: 'Done' }),
  ).toHaveCount(0);
  await expect(box(other, 'water the ficus')).toHaveCount(0);
  await expect(other.getByRole('link', { name: 'Audit trail' })).toHaveCount(0);
  await shot(other, '07-somebody-else');
});
