import createClient from 'openapi-fetch';
import { problemOf, unreachable } from './problem';
import type { paths } from './schema';

/** The one way to the server over HTTP. */
export const client = createClient<paths>({
  baseUrl: globalThis.location.origin,
  credentials: 'same-origin',
  fetch: (request) =>
    globalThis.fetch(request).catch(() => {
      throw unreachable();
    }),
});

let forgotten: () => void = () => undefined;

/** Tells when the server no longer knows who is calling. */
export function onSignedOut(listener: () => void): void {
  forgotten = listener;
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What the server answered; a refusal is thrown as a {@link Problem}. */
export async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) {
    const problem = problemOf(response.status, error);
    if (problem.is('not-signed-in')) {
      forgotten();
    }
    throw problem;
  }
  return data as T;
}

/** An id of our own; `crypto.randomUUID` is missing where the page is not served from a secure address. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
