import { QueryClient } from '@tanstack/react-query';
import { onSignedOut } from '../api/client';
import { asProblem } from '../api/problem';
import { forget } from '../api/session';

/** What the server said, kept fresh by live events rather than by asking again. */
export function newCache(): QueryClient {
  const cache = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (attempts, refused) => attempts < 2 && [0, 502, 503, 504].includes(asProblem(refused).status),
      },
      mutations: { networkMode: 'always' },
    },
  });
  onSignedOut(() => {
    forget(cache);
  });
  return cache;
}
