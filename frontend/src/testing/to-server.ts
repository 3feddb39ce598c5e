import type { FakeServer } from './fake/server';

const page = 'http://localhost:3000';
const realFetch = globalThis.fetch;
const RealSocket = globalThis.WebSocket;

/**
 * Lets this window talk to the server, as if the page had come from there.
 *
 * Keeps the session cookie as a browser would, because Node's `fetch` does not.
 */
export function talkTo(server: FakeServer): void {
  let cookie = '';
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const headers = new Headers(request.headers);
    headers.set('Cookie', cookie);
    const body = request.method === 'GET' ? undefined : await request.text();
    const response = await realFetch(request.url.replace(page, server.origin), {
      method: request.method,
      headers,
      body,
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
  globalThis.WebSocket = class extends RealSocket {
    constructor(address: string | URL) {
      super(String(address).replace(page.replace('http', 'ws'), server.origin.replace('http', 'ws')));
    }
  };
}

export function talkToNobody(): void {
  globalThis.fetch = realFetch;
  globalThis.WebSocket = RealSocket;
}
