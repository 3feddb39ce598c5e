import { expect, test } from '@playwright/test';
import { arrive, box, live, quickly, shot } from './person';

test('a window that lost the server says so, comes back by itself and shows what it missed', async ({
  context,
  page,
}) => {
  await arrive(page, 'Away');
  const away = await context.newPage();
  await away.goto('/');
  await live(away);
  const connection = away.getByRole('status', { name: 'Connection' });
  const session = await context.newCDPSession(away);
  const network = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { ...network, offline: true });
  await expect(connection).toHaveText(/Reconnecting…|Offline/, { timeout: 40_000 });
  await shot(away, '30-reconnecting');
  await quickly(page, 'buy milk');
  await expect(box(page, 'buy milk')).toBeVisible();
  await expect(box(away, 'buy milk')).toHaveCount(0);

  await session.send('Network.emulateNetworkConditions', { ...network, offline: false });
  await live(away);
  await expect(box(away, 'buy milk')).toBeVisible();
  await shot(away, '31-back');
});

test('a change that the server does not take goes back visibly', async ({ page }) => {
  await arrive(page, 'Refused');
  await quickly(page, 'buy milk');
  await page.route('**/complete', (route) => route.abort());

  await box(page, 'buy milk').click({ force: true });

  await expect(page.getByRole('alert')).toContainText('“buy milk” is pending again');
  await expect(box(page, 'buy milk')).not.toBeChecked();
  await shot(page, '32-rolled-back');
});
