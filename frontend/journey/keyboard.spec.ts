import { expect, type Locator, type Page, test } from '@playwright/test';
import { addressOf, box, live, password, shot } from './person';

/** Tabs until the focus is there, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 20_000 });
}

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('radio', { name: 'I have an account' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByLabel(/^E-mail address/));
  await page.keyboard.type(addressOf('Keys'));
  await tabTo(page, page.getByLabel(/^Password/));
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await live(page);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the tasks' })).toBeFocused();
  await shot(page, '20-skip-link');
  await page.keyboard.press('Enter');
  await page.keyboard.press('q');
  await page.keyboard.type('buy milk tomorrow\n');
  await expect(box(page, 'buy milk')).toBeVisible();
  await page.keyboard.type('pay rent\n');
  await expect(box(page, 'pay rent')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: /^pay rent/ }));
  await page.keyboard.press('j');
  await expect(page.getByRole('button', { name: /^buy milk/ })).toBeFocused();
  await shot(page, '21-row-focus');
  await page.keyboard.press('x');
  await expect(box(page, 'buy milk')).toHaveCount(0);
  await page.keyboard.press('z');
  await expect(box(page, 'buy milk')).toBeVisible();

  await page.keyboard.press('1');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const details = page.getByRole('dialog', { name: 'Task details' });
  await expect(details.getByLabel(/^Title/)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' and bread');
  await page.keyboard.press('Enter');
  await expect(details).toBeHidden();
  await expect(page.getByRole('checkbox', { name: /and bread$/ })).toBeVisible();

  await page.keyboard.press('c');
  await page.keyboard.type('list\n');
  await expect(page.getByRole('log', { name: 'Conversation' })).toContainText(/and bread/i);
  await page.keyboard.press('Tab');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await shot(page, '22-shortcuts');
});
