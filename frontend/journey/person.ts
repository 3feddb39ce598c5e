import { expect, type Locator, type Page } from '@playwright/test';

const shots = process.env['TODO_JOURNEY_SHOTS'] ?? 'target/journey';
const run = Date.now().toString(36);

export const password = 'correct horse battery';
export const addressOf = (name: string): string => `${name.toLowerCase()}-${run}@example.org`;

/** Keeps what the page looks like at this step. */
export const shot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: `${shots}/${name}.png` });
};

/** Creates an account, as a newcomer does. */
export async function arrive(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByText('I am new').click();
  await page.getByLabel(/^E-mail address/).fill(addressOf(name));
  await page.getByLabel(/^Password/).fill(password);
  await page.getByLabel(/^Name/).fill(name);
  await page.getByRole('button', { name: 'Create account' }).click();
  await live(page);
}

export async function live(page: Page): Promise<void> {
  await expect(page.getByRole('status', { name: 'Connection' })).toHaveText('Live');
}

export const box = (page: Page, title: string): Locator =>
  page.getByRole('checkbox', { name: `Done: ${title}`, exact: true });

/** Ticks the box by key: a list that moves under the pointer does not matter then. */
export const tick = async (page: Page, title: string): Promise<void> => {
  await box(page, title).press('Space');
};

export async function quickly(page: Page, sentence: string): Promise<void> {
  const line = page.getByRole('textbox', { name: 'Add a task' });
  await line.fill(sentence);
  await line.press('Enter');
  await expect(line).toHaveValue('');
}

export async function say(page: Page, words: string): Promise<void> {
  const line = page.getByRole('textbox', { name: 'Message to the assistant' });
  await line.fill(words);
  await line.press('Enter');
}
