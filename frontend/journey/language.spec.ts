import { expect, test } from '@playwright/test';
import { arrive, box, live, quickly, say, shot } from './person';

test('says it as one would to a person, and sees at once what is understood', async ({ page }) => {
  await arrive(page, 'Lina');
  await live(page);

  const line = page.getByRole('textbox', { name: 'Add a task' });
  await line.pressSequentially('water the ficus tomorrow at 7:15 am');
  await expect(page.locator('mark')).toHaveText(['tomorrow', 'at 7:15 am']);
  await expect(page.getByRole('status', { name: 'Understood so far' })).toContainText('07:15');
  await shot(page, 'language-1-marked');
  await line.press('Enter');
  await expect(box(page, 'water the ficus')).toBeVisible();

  await page.getByRole('button', { name: /“tomorrow” was understood as/ }).click();
  await expect(box(page, 'water the ficus tomorrow')).toBeVisible();
  await shot(page, 'language-2-taken-back');

  const log = page.getByRole('log', { name: 'Conversation' });
  await say(page, 'call mum this evening');
  await expect(log.getByText('"this evening" can be many times. At what time?')).toBeVisible();
  await expect(box(page, 'call mum')).toHaveCount(0);
  await say(page, 'at 7');
  await expect(box(page, 'call mum')).toBeVisible();

  await say(page, 'move it to friday');
  await expect(log.getByText(/Changed "call mum": due/)).toBeVisible();
  await say(page, 'undo');
  await expect(log.getByText(/Undone: "call mum" is as it was/)).toBeVisible();

  await quickly(page, 'buy milk for the cat');
  await quickly(page, 'buy oat milk');
  await say(page, 'complete milk');
  await expect(log.getByText('Several tasks match "milk". Which one?')).toBeVisible();
  await say(page, 'the second one');
  await expect(box(page, 'buy milk for the cat')).toHaveCount(0);
  await expect(box(page, 'buy oat milk')).toBeVisible();
  await shot(page, 'language-3-the-second-one');
});
