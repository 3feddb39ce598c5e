import { expect, test } from '@playwright/test';
import { arrive, box, live, quickly, say, shot, tick } from './person';

test('what was understood is shown and taken back by one click', async ({ page }) => {
  await arrive(page, 'Chips');

  await quickly(page, 'read the book tomorrow at 9 pm');
  const chips = page.getByRole('list', { name: 'Understood in “read the book”' });
  await expect(chips.getByRole('button')).toHaveCount(2);
  await shot(page, '10-chips');
  await chips.getByRole('button', { name: /“tomorrow”/ }).click();

  await expect(page.getByRole('checkbox', { name: /Done: read the book tomorrow/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^read the book tomorrow/ })).toContainText('21:00');
  await shot(page, '11-taken-back');
});

test('a vague time is asked for, and nothing is added', async ({ page }) => {
  await arrive(page, 'Vague');

  const line = page.getByRole('textbox', { name: 'Add a task' });
  await line.fill('call mum this evening');
  await line.press('Enter');

  await expect(page.getByRole('alert')).toContainText('nothing was added yet');
  await expect(page.getByRole('heading', { name: 'Say what is on your mind' })).toBeVisible();
  await shot(page, '12-question');
});

test('every change can be undone', async ({ page }) => {
  await arrive(page, 'Undo');
  await quickly(page, 'buy milk');

  await tick(page, 'buy milk');
  await expect(box(page, 'buy milk')).toHaveCount(0);
  await page
    .getByRole('status')
    .filter({ hasText: 'Completed' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect(box(page, 'buy milk')).not.toBeChecked();

  await page.getByRole('button', { name: /^buy milk/ }).click();
  const details = page.getByRole('dialog', { name: 'Task details' });
  await details.getByLabel(/^Title/).fill('Buy oat milk');
  await details.getByLabel('Due date').fill('2027-03-01');
  await shot(page, '13-details');
  await details.getByRole('button', { name: 'Save' }).click();
  await expect(box(page, 'Buy oat milk')).toBeVisible();
  await page.getByRole('status').filter({ hasText: 'Changed' }).getByRole('button', { name: 'Undo' }).click();
  await expect(box(page, 'buy milk')).toBeVisible();

  await page.getByRole('button', { name: 'Delete buy milk' }).click();
  await expect(box(page, 'buy milk')).toHaveCount(0);
  await page.getByRole('status').filter({ hasText: 'Deleted' }).getByRole('button', { name: 'Undo' }).click();
  await expect(box(page, 'buy milk')).toBeVisible();
});

test('everything is still there after loading the page again', async ({ page }) => {
  await arrive(page, 'Reload');
  await say(page, 'add buy milk tomorrow');
  await quickly(page, 'pay rent');
  await tick(page, 'pay rent');
  await expect(page.getByRole('link', { name: /^Completed/ })).toContainText('1');

  await page.reload();
  await live(page);

  await expect(box(page, 'buy milk')).toBeVisible();
  await expect(
    page.getByRole('log', { name: 'Conversation' }).getByText('add buy milk tomorrow'),
  ).toBeVisible();
  await page.getByRole('link', { name: /^Completed/ }).click();
  await expect(box(page, 'pay rent')).toBeChecked();
});
