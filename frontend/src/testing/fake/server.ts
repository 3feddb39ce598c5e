import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { live } from './live';
import { Refusal, unknown } from './refusal';
import { accountRoutes } from './account-routes';
import { auditRoutes } from './audit-routes';
import type { Reply } from './call';
import { routes } from './routes';
import { Store } from './store';

export interface FakeServer {
  readonly store: Store;
  readonly origin: string;
  /** Answers the calls that match with this status instead, until told otherwise. */
  fail(calls: RegExp | undefined, status?: number): void;
  /** Shows a reminder in every window of the user. */
  remind(user: string, reminder: { reminder_id: string; task_id: string; title: string }): void;
  /** Cuts every live connection, as a restart would. */
  cut(): void;
  /** What the windows said. */
  readonly said: string[];
  stop(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

const cookie = (request: IncomingMessage): string =>
  /todo_session=([^;]*)/.exec(request.headers.cookie ?? '')?.[1] ?? '';

/** Stands in on the calls that need no account. */
const nobody = new Store().register('', '', null, 'UTC');

function answer(store: Store, request: IncomingMessage, url: URL, body: Record<string, unknown>): Reply {
  const method = request.method ?? 'GET';
  const fits = ([verb, path]: readonly [string, RegExp, unknown]): boolean =>
    verb === method && path.test(url.pathname);
  const account = store.accounts.get(store.sessions.get(cookie(request)) ?? '');
  const route = accountRoutes.find(fits) ?? [...routes, ...auditRoutes].find(fits);
  if (route === undefined) {
    throw unknown();
  }
  if (account === undefined && !accountRoutes.includes(route)) {
    throw new Refusal(401, 'not-signed-in', 'Sign in first.');
  }
  const id = route[1].exec(url.pathname)?.[1] ?? '';
  return route[2]({
    store,
    account: account ?? nobody,
    id,
    query: url.searchParams,
    body,
    headers: request.headers,
  });
}

function send(response: ServerResponse, path: string, { status, body, session }: Reply): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  const cookies =
    session === undefined
      ? {}
      : { 'Set-Cookie': `todo_session=${session}; Path=/; HttpOnly; SameSite=Strict` };
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'Content-Type': type }),
    'X-Fake': path,
    ...cookies,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

const refused = (thrown: unknown, instance: string): Reply => {
  const { status, kind, message, more } =
    thrown instanceof Refusal
      ? thrown
      : new Refusal(500, 'internal', `A mistake in the fake: ${String(thrown)}`);
  const body = {
    type: `urn:todo:problem:${kind}`,
    title: kind,
    status,
    detail: message,
    instance,
    correlation_id: 'fake',
    ...more,
  };
  return { status, body };
};

/** The server's contract, kept in memory: for tests of the page and for working on it alone. */
export async function startFakeServer(port = 0): Promise<FakeServer> {
  const store = new Store();
  let failing: { calls: RegExp; status: number } | undefined;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake');
    const call = `${request.method ?? ''} ${url.pathname}`;
    bodyOf(request)
      .then((body) => {
        if (failing?.calls.test(call) === true) {
          throw new Refusal(failing.status, 'unavailable', 'The database is away for the moment. Try again.');
        }
        return answer(store, request, url, body);
      })
      .catch((thrown: unknown) => refused(thrown, url.pathname))
      .then((reply) => {
        send(response, url.pathname, reply);
      }, console.error);
  });
  const windows = live(server, store);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    store,
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    fail: (calls, status = 503) => {
      failing = calls === undefined ? undefined : { calls, status };
    },
    ...windows,
    stop: () =>
      new Promise((stopped) => {
        windows.cut();
        server.closeAllConnections();
        server.close(() => {
          stopped();
        });
      }),
  };
}
