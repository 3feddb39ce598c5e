import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { WebSocketServer } from 'ws';
import { createPageServer } from '../server';

const open: Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listening(server: Server): Promise<string> {
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function builtPage(): string {
  const page = mkdtempSync(join(tmpdir(), 'page-'));
  mkdirSync(join(page, 'assets'));
  writeFileSync(join(page, 'index.html'), '<title>To-do</title>');
  writeFileSync(join(page, 'assets/app-1234.js'), 'const hello = 1;');
  return page;
}

/** The page's server between a browser, a sidecar that answers as it is told, and a server of windows that echoes. */
export async function surroundedBy(sidecar: RequestListener) {
  const seen: IncomingMessage[] = [];
  const sidecarAt = await listening(
    createServer((request, response) => {
      seen.push(request);
      sidecar(request, response);
    }),
  );
  const windows = createServer();
  new WebSocketServer({ server: windows, path: '/ws' }).on('connection', (socket, request) => {
    socket.on('message', (data) => socket.send(data));
    socket.on('error', () => socket.terminate());
    socket.send(`${request.url} from ${request.headers.origin} for ${request.headers['x-forwarded-host']}`);
  });
  const settings = {
    host: '127.0.0.1',
    port: 0,
    page: builtPage(),
    sidecar: sidecarAt,
    sidecarToken: 'known to us',
    websocket: await listening(windows),
  };
  return { page: await listening(createPageServer(settings)), seen };
}

/** An address where nobody listens. */
export async function nobody(): Promise<string> {
  const server = createServer();
  const address = await listening(server);
  await new Promise((done) => server.close(done));
  return address;
}
