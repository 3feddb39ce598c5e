import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { STATUS_CODES } from 'node:http';
import { createProxyServer } from 'http-proxy-3';
import { away, written } from './problem';

/** Hands live connections straight to the server of windows: sidecars carry none. */
export function connectingWindows(target: string) {
  const proxy = createProxyServer({ target, ws: true });
  return (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    proxy.ws(request, socket as Parameters<typeof proxy.ws>[1], head, {}, () =>
      refuseUpgrade(request, socket),
    );
  };
}

function refuseUpgrade(request: IncomingMessage, socket: Duplex): void {
  const { headers, body } = written(away, request);
  const lines = Object.entries({ ...headers, Connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  if (socket.writable) {
    socket.end([`HTTP/1.1 503 ${STATUS_CODES[503] ?? ''}`, ...lines, '', body].join('\r\n'));
  } else {
    socket.destroy();
  }
}
