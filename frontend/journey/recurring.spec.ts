import { expect, type Page, test } from '@playwright/test';
import { arrive, box, live, quickly, shot } from './person';

const card = (page: Page) => page.getByRole('article', { name: 'Reminder: water the ficus' });

/** Sets the reminder of the only task to a moment that is nearer than the page's own field can say. */
async function remindSoon(page: Page): Promise<void> {
  const list = await page.request.get('/api/tasks?status=pending');
  const { tasks } = (await list.json()) as { tasks: { id: string }[] };
  const answer = await page.request.patch(`/api/tasks/${tasks[0]?.id ?? ''}`, {
    headers: { 'Content-Type': 'application/merge-patch+json' },
    data: JSON.stringify({ reminder_time: new Date(Date.now() + 1_000).toISOString() }),
  });
  expect(answer.ok()).toBe(true);
}

test('a rule brings the next one, and a reminder comes up in every window', async ({ context, page }) => {
  await arrive(page, 'Recurring');
  await quickly(page, 'water the ficus tomorrow at 7:15 am');
  await page.getByRole('button', { name: /^water the ficus/ }).click();
  const details = page.getByRole('dialog', { name: 'Task details' });
  await details.getByLabel('Repeats').selectOption('Daily');
  await details.getByLabel(/^Every/).fill('2');
  await details.getByLabel('Ends').selectOption('After a number of times');
  const meaning = details.getByRole('status', { name: 'What this rule means' });
  await expect(meaning).toContainText('Every 2 days, 10 times');
  await expect(meaning).toContainText(/(·[^·]+){4}/);
  await meaning.scrollIntoViewIfNeeded();
  await shot(page, '40-rule');
  await details.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: /ficus.*Tomorrow, 07:15.*Every 2 days/ })).toBeVisible();

  const second = await context.newPage();
  await second.goto('/');
  await live(second);
  await remindSoon(page);
  await expect(card(page)).toBeVisible();
  await expect(card(second)).toBeVisible();
  await shot(page, '41-reminder');
  await card(page).getByRole('button', { name: 'Snooze' }).click();
  await page.getByRole('menuitem', { name: '10 minutes' }).click();
  await expect(page.getByText(/“water the ficus” comes again/)).toBeVisible();
  await expect(card(page)).toHaveCount(0);
  await expect(card(second)).toHaveCount(0);

  await remindSoon(page);
  await card(second).getByRole('button', { name: 'Complete' }).click();
  await expect(card(second)).toHaveCount(0);
  await expect(card(page)).toHaveCount(0);
  await expect(box(page, 'water the ficus')).toHaveCount(1);
  await expect(page.getByRole('button', { name: /ficus.*07:15.*Every 2 days/ })).not.toContainText(
    'Tomorrow',
  );
  await expect(page.getByRole('link', { name: /^Completed/ })).toContainText('1');
  await shot(page, '42-next-one');

  await page.getByRole('button', { name: /^water the ficus/ }).click();
  await details.getByRole('button', { name: 'Skip this one' }).click();
  await expect(page.getByText(/^Skipped/)).toBeVisible();
  await shot(page, '43-skipped');
});
