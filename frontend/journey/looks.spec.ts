import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { arrive, box, quickly, say, shot } from './person';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const windows = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1360, height: 860 }, isMobile: false },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1360, height: 860 }, isMobile: false },
  { name: 'phone', colorScheme: 'light', viewport: { width: 390, height: 844 }, isMobile: true },
  { name: 'phone-dark', colorScheme: 'dark', viewport: { width: 390, height: 844 }, isMobile: true },
] as const;

for (const { name, ...window } of windows) {
  test.describe(name, () => {
    test.use({ ...window, hasTouch: window.isMobile });

    /** Nothing that the rules of accessibility can find, and nothing cut off at the side. */
    async function fine(page: Page, view: string): Promise<void> {
      await page.waitForTimeout(400);
      await shot(page, `looks-${name}-${view}`);
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }

    test('every view can be seen and used by everybody', async ({ page }) => {
      await page.goto('/');
      await fine(page, '1-welcome');
      await arrive(page, `Looks${name.replace('-', '')}`);
      await expect(page.getByRole('heading', { name: 'Say what is on your mind' })).toBeVisible();
      await fine(page, '2-empty');
      await quickly(page, 'finish the quarterly report and send it to everybody who asked for it');
      await quickly(page, 'water the ficus tomorrow at 7:15 am');
      await expect(box(page, 'water the ficus')).toBeVisible();
      await fine(page, '3-list');
      await page.getByRole('button', { name: /^water the ficus/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      const details = page.getByRole('dialog');
      await details.getByLabel('Repeats').selectOption('Weekly');
      await details.getByRole('checkbox', { name: 'Friday' }).check();
      await details.getByLabel('Reminder').selectOption('Before it is due');
      await expect(details.getByText(/·/)).toBeVisible();
      await fine(page, '4-details');
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Summary' }).click();
      await fine(page, '5-summary');
      if (window.isMobile) {
        await page.getByRole('link', { name: 'Chat' }).click();
      }
      await say(page, 'add buy milk tomorrow at 9');
      await expect(page.getByText('Added a task')).toBeVisible();
      await fine(page, '6-chat');
      await page.getByRole('button', { name: /^Menu of/ }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await fine(page, '7-menu');
      await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
      await fine(page, '8-help');
      await page.keyboard.press('Escape');
      await page.goto('/#/account');
      await expect(page.getByRole('heading', { level: 1, name: 'Account' })).toBeVisible();
      await fine(page, '9-account');
    });
  });
}
