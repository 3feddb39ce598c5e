import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { notice, noticesOn, switchNotices, withdrawNotice } from './notices';

let shown: Outside[];

class Outside {
  static permission: NotificationPermission = 'default';
  static answer: NotificationPermission = 'granted';
  static requestPermission = (): Promise<NotificationPermission> => {
    Outside.permission = Outside.answer;
    return Promise.resolve(Outside.permission);
  };
  onclick = (): void => undefined;
  closed = false;
  constructor(
    readonly title: string,
    readonly options: NotificationOptions,
  ) {
    shown.push(this);
  }
  close(): void {
    this.closed = true;
  }
}

beforeEach(() => {
  shown = [];
  [Outside.permission, Outside.answer] = ['default', 'granted'];
  vi.stubGlobal('Notification', Outside);
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('says nothing outside of the page until somebody has asked for it', async () => {
  notice('r-1', 'Buy milk', () => undefined);
  expect(shown).toHaveLength(0);

  expect(await switchNotices(true)).toBe(true);
  notice('r-1', 'Buy milk', () => undefined);

  expect(shown.map(({ title, options }) => [title, options.tag])).toEqual([['Buy milk', 'r-1']]);
});

test('takes no for an answer', async () => {
  Outside.answer = 'denied';

  expect(await switchNotices(true)).toBe(false);
  notice('r-1', 'Buy milk', () => undefined);

  expect(shown).toHaveLength(0);
});

test('leaves somebody alone who is looking at the page, and can be switched off', async () => {
  await switchNotices(true);
  vi.mocked(document.hasFocus).mockReturnValue(true);
  notice('r-1', 'Buy milk', () => undefined);
  expect(shown).toHaveLength(0);

  expect(await switchNotices(false)).toBe(false);
  expect(noticesOn()).toBe(false);
});

test('goes when the reminder was dealt with elsewhere', async () => {
  await switchNotices(true);
  notice('r-1', 'Buy milk', () => undefined);

  withdrawNotice('r-1');

  expect(shown[0]?.closed).toBe(true);
});
