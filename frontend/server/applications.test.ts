import { request as raw, type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { surroundedBy } from './testing/surroundings';

function get(url: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((done, failed) => {
    // Not fetch, which would put the path in order itself.
    raw(url, { path, headers }, (answer) => done(answer.resume().statusCode ?? 0))
      .on('error', failed)
      .end();
  });
}

/** An application that has nothing to say. */
function nothing(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(204, { 'X-Correlation-Id': 'theirs' }).end();
}

test('hands requests to the application that answers for them, as ours', async () => {
  const { page, seen } = await surroundedBy(nothing);

  expect(
    await get(page, '/api/tasks?limit=2', {
      'dapr-app-id': 'audit-service',
      'dapr-caller-app-id': 'chat-api',
    }),
  ).toBe(204);
  expect(await get(page, '/audit?from=now')).toBe(204);
  expect(await get(page, '/mcp')).toBe(204);

  expect(seen.map((request) => request.url)).toEqual([
    '/v1.0/invoke/chat-api/method/api/tasks?limit=2',
    '/v1.0/invoke/audit-service/method/audit?from=now',
    '/v1.0/invoke/chat-api/method/mcp',
  ]);
  const headers = seen[0]?.headers ?? {};
  expect(headers['dapr-api-token']).toBe('known to us');
  expect(headers['dapr-app-id']).toBeUndefined();
  expect(headers['dapr-caller-app-id']).toBeUndefined();
  expect(headers['x-forwarded-host']).toBe(new URL(page).host);
  expect(headers['x-forwarded-for']).toBe('127.0.0.1');
});

test('lets nothing lead out of an application to the sidecar itself', async () => {
  const { page, seen } = await surroundedBy(nothing);

  for (const path of [
    '/api/..%2f..%2fv1.0/secrets/todo-secrets/bulk',
    '/api/%2e%2e%5cx',
    '/api//x',
    '//api/x',
    '/api/%zz',
  ]) {
    expect(await get(page, path), path).toBe(400);
  }
  expect(await get(page, '/api/../../../v1.0/secrets/todo-secrets/bulk')).toBe(404);
  expect(await get(page, '/api/%2e%2e/%2e%2e/v1.0/metadata')).toBe(404);

  expect(seen).toEqual([]);
});

test('leaves the answer of an application as it is', async () => {
  const { page } = await surroundedBy((_, response) => {
    response.writeHead(
      412,
      [
        ['Content-Type', 'application/problem+json'],
        ['ETag', '"7"'],
        ['X-Correlation-Id', 'theirs'],
        ['Set-Cookie', 'one=1; HttpOnly'],
        ['Set-Cookie', 'two=2'],
        ['dapr-app-id', 'chat-api'],
      ].flat(),
    );
    response.end('{"status":412}');
  });

  const answer = await fetch(`${page}/api/tasks/1`, { method: 'PATCH', body: '{}' });

  expect(answer.status).toBe(412);
  expect(answer.headers.get('etag')).toBe('"7"');
  expect(answer.headers.getSetCookie()).toEqual(['one=1; HttpOnly', 'two=2']);
  expect(answer.headers.get('dapr-app-id')).toBeNull();
  expect(await answer.text()).toBe('{"status":412}');
});

test('says in its own words that an application is away', async () => {
  const { page } = await surroundedBy((_, response) => {
    response.writeHead(500, { 'Content-Type': 'application/json' });
    response.end('{"errorCode":"ERR_DIRECT_INVOKE","message":"failed to invoke"}');
  });

  const answer = await fetch(`${page}/api/tasks`, { headers: { 'X-Correlation-Id': 'ours' } });

  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('2');
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({
    type: 'urn:todo:problem:unavailable',
    instance: '/api/tasks',
    correlation_id: 'ours',
  });
});

test('takes nobody at their word who is not the application', async () => {
  const { page } = await surroundedBy((_, response) => response.writeHead(200).end());

  const answer = await fetch(`${page}/api/tasks`, { method: 'POST', body: '{}' });

  expect(answer.status).toBe(502);
  expect(await answer.json()).toMatchObject({ type: 'urn:todo:problem:unavailable' });
});

test('hands on the refusal of a server that did not get as far as the application', async () => {
  const { page } = await surroundedBy((_, response) => {
    response.writeHead(431, { 'Content-Type': 'text/plain' }).end('too much');
  });

  const answer = await fetch(`${page}/api/tasks`);

  expect(answer.status).toBe(431);
  expect(await answer.text()).toBe('too much');
});
