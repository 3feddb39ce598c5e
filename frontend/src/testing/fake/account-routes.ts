import { randomUUID } from 'node:crypto';
import { text, type Reply, type Route } from './call';
import { Refusal, invalid } from './refusal';
import type { Account, Store } from './store';

function session(store: Store, account: Account, status: number): Reply {
  const token = randomUUID();
  store.sessions.set(token, account.user.id);
  return { status, body: { user: account.user, token, expires_at: '2099-01-01T00:00:00Z' }, session: token };
}

/** Reachable by anybody. */
export const accountRoutes: readonly Route[] = [
  [
    'POST',
    /^\/api\/auth\/register$/,
    ({ store, body }) => {
      const email = text(body['email']);
      if (text(body['password']).length < 8) {
        throw invalid('password', 'must have at least 8 characters');
      }
      if ([...store.accounts.values()].some(({ user }) => user.email === email)) {
        throw new Refusal(
          409,
          'email-taken',
          'There is an account with this address already. Sign in instead.',
        );
      }
      const name = text(body['display_name']);
      return session(
        store,
        store.register(email, text(body['password']), name === '' ? null : name, text(body['time_zone'])),
        201,
      );
    },
  ],
  [
    'POST',
    /^\/api\/auth\/login$/,
    ({ store, body }) => {
      const account = [...store.accounts.values()].find(
        ({ user, password }) => user.email === body['email'] && password === body['password'],
      );
      if (account === undefined) {
        throw new Refusal(
          401,
          'wrong-credentials',
          'The e-mail address and the password do not belong together.',
        );
      }
      return session(store, account, 200);
    },
  ],
  ['POST', /^\/api\/auth\/logout$/, () => ({ status: 204, session: '' })],
];
