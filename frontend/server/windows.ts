import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { STATUS_CODES } from 'node:http';
import { createProxyServer } from 'http-proxy-3';
import { away, written } from './problem';

/** Hands live connections straight to the server of windows: sidecars carry none. */
export function connectingWindows(target: string) {
  const proxy = createProxyServer({ target, ws: true });
  // One of two connections broke, as they do. Without a word about it here the whole server would end.
  proxy.on('error', (_error, _request, socket) => {
    (socket as Duplex).destroy();
  });
  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    proxy.ws(request, socket as Parameters<typeof proxy.ws>[1], head, {}, () =>
      refuseUpgrade(request, socket),
    );
  };
}

/** Whether it was told already that it is a window's, and would take a refusal for a frame. */
function isConnected(socket: Duplex): boolean {
  return (socket as Socket).bytesWritten > 0;
}

function refuseUpgrade(request: IncomingMessage, socket: Duplex): void {
  const { headers, body } = written(away, request);
  const lines = Object.entries({ ...headers, Connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  if (socket.writable && !isConnected(socket)) {
    socket.end([`HTTP/1.1 503 ${STATUS_CODES[503] ?? ''}`, ...lines, '', body].join('\r\n'));
  } else {
    socket.destroy();
  }
}
