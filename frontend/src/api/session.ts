import type { QueryClient } from '@tanstack/react-query';
import { answered, client } from './client';
import { asProblem } from './problem';
import type { Credentials, NewAccount, User, UserChange } from './types';

export const meKey = ['me'] as const;

/** Who is signed in, if anybody is. */
export async function me(): Promise<User | null> {
  try {
    return await answered(client.GET('/api/me'));
  } catch (thrown) {
    if (asProblem(thrown).status === 401) {
      return null;
    }
    throw thrown;
  }
}

export const login = async (credentials: Credentials): Promise<User> =>
  (await answered(client.POST('/api/auth/login', { body: credentials }))).user;

/** Creates the account in the time zone and language of this browser. */
export async function register(account: NewAccount): Promise<User> {
  const time_zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { user } = await answered(client.POST('/api/auth/register', { body: { time_zone, ...account } }));
  return changeMe({ locale: navigator.language }).catch(() => user);
}

export const logout = (): Promise<unknown> => answered(client.POST('/api/auth/logout'));

export const changeMe = (change: UserChange): Promise<User> =>
  answered(client.PATCH('/api/me', { body: change }));

export const deleteMe = (): Promise<unknown> => answered(client.DELETE('/api/me'));

/** Where the browser downloads everything that is kept about the user. */
export const exportAddress = '/api/export';

/** Nobody is signed in any more, and nothing of theirs stays here. */
export function forget(cache: QueryClient): void {
  cache.setQueryData(meKey, null);
  cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
}
