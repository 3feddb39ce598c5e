import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createPageServer } from './server';
import { nobody, surroundedBy } from './testing/surroundings';

test('says that it is not ready while its sidecar is away, and shows the page all the same', async () => {
  const settings = {
    host: '127.0.0.1',
    port: 0,
    page: '.',
    sidecar: await nobody(),
    sidecarToken: '',
    websocket: await nobody(),
  };
  const server = createPageServer(settings);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const page = `http://127.0.0.1:${(server.address() as { port: number }).port}`;

  expect((await fetch(`${page}/health/ready`)).status).toBe(503);
  expect((await fetch(`${page}/health/live`)).status).toBe(200);
  expect((await fetch(`${page}/index.html`)).status).toBe(200);
  expect((await fetch(`${page}/api/tasks`)).status).toBe(503);
  server.close();
});

test('serves the page with what browsers must know, and keeps only what never changes', async () => {
  const { page } = await surroundedBy((_, response) => response.writeHead(204).end());

  const index = await fetch(page);
  expect(await index.text()).toContain('To-do');
  expect(index.headers.get('cache-control')).toBe('no-cache');
  expect(index.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(index.headers.get('x-frame-options')).toBe('DENY');
  const script = await fetch(`${page}/assets/app-1234.js`);
  expect(script.headers.get('cache-control')).toContain('immutable');
  const nothing = await fetch(`${page}/wp-login.php`);
  expect(nothing.status).toBe(404);
  expect(await nothing.json()).toMatchObject({ type: 'urn:todo:problem:unknown' });
  expect((await fetch(`${page}/health/ready`)).status).toBe(200);
});

test('connects windows straight to their server', async () => {
  const { page, seen } = await surroundedBy((_, response) => response.writeHead(204).end());

  const window = new WebSocket(`${page.replace('http', 'ws')}/ws?ticket=t&since=3`, { origin: page });
  const first = await new Promise((done) => window.once('message', (data) => done(String(data))));

  expect(first).toBe(`/ws?ticket=t&since=3 from ${page} for ${new URL(page).host}`);
  expect(seen).toEqual([]);
  window.terminate();
});

test('outlives windows that vanish while they are told something', async () => {
  const { page } = await surroundedBy((_, response) => response.writeHead(204).end());

  for (let n = 0; n < 10; n++) {
    const window = new WebSocket(`${page.replace('http', 'ws')}/ws`, { origin: page });
    window.on('error', () => undefined);
    const upgraded = new Promise<Socket>((done) => window.once('upgrade', (answer) => done(answer.socket)));
    await new Promise((done) => window.once('message', done));
    for (let m = 0; m < 200; m++) {
      window.send('x'.repeat(10_000));
    }
    await new Promise((done) => setTimeout(done, 5));
    (await upgraded).resetAndDestroy();
  }

  await new Promise((done) => setTimeout(done, 100));
  expect((await fetch(page)).status).toBe(200);
});

test('refuses a window whose server is away, and one at another address', async () => {
  const { page } = await surroundedBy((_, response) => response.writeHead(204).end());

  const window = new WebSocket(`${page.replace('http', 'ws')}/elsewhere`);
  const refused = await new Promise((done) =>
    window.once('unexpected-response', (_, answer) => done(answer.statusCode)),
  );

  expect(refused).toBe(404);
});
