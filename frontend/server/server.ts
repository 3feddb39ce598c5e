import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { destinationOf } from './address';
import { invoking } from './applications';
import { announce } from './forwarded';
import { tellHealth } from './health';
import { servingPage } from './page';
import { correlationOf, notAnAddress, refuse } from './problem';
import { securityHeaders } from './security-headers';
import type { Settings } from './settings';
import { connectingWindows } from './windows';

/** The page and, at the same address, the way to the applications behind it. */
export function createPageServer(settings: Settings): Server {
  const page = servingPage(settings.page);
  const applications = invoking(settings);
  const windows = connectingWindows(settings.websocket);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    announce(request);
    const destination = destinationOf(request.url ?? '');
    if (destination.kind === 'application') {
      // Their servers say themselves what a browser must know.
      applications.invoke(destination.id, destination.path, request, response);
      return;
    }
    response.setHeader('X-Correlation-Id', correlationOf(request));
    for (const [name, value] of Object.entries(securityHeaders)) {
      response.setHeader(name, value);
    }
    if (destination.kind === 'invalid') {
      refuse(notAnAddress, request, response);
    } else if (destination.kind === 'windows' || !(await tellHealth(destination.path, settings, response))) {
      page(request, response);
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  server.on('upgrade', (request, socket, head) => {
    announce(request);
    if (destinationOf(request.url ?? '').kind === 'windows') {
      windows(request, socket, head);
    } else {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    }
  });
  // Longer than what is in front of it waits, which would otherwise ask on a connection that has just gone.
  server.keepAliveTimeout = 75_000;
  server.on('close', applications.close);
  return server;
}
