import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { CloudEvent } from '../../api/types';
import type { Store } from './store';

const framed = (event: CloudEvent): string =>
  JSON.stringify({ type: 'event', sequence: Number(event.sequence), event });

/** The live side of the fake: what was missed first, then what happens. */
export function live(server: Server, store: Store) {
  const windows = new Map<WebSocket, string>();
  const said: string[] = [];
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', 'http://fake');
    const account = store.accounts.get(store.tickets.get(url.searchParams.get('ticket') ?? '') ?? '');
    if (account === undefined) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (window) => {
      const since = url.searchParams.get('since');
      const from = since === null ? account.events.length : Number(since);
      window.send(JSON.stringify({ type: 'hello', connection_id: randomUUID(), sequence: from }));
      account.events.slice(from).forEach((event) => {
        window.send(framed(event));
      });
      windows.set(window, account.user.id);
      window.on('close', () => windows.delete(window));
      window.on('message', (message: Buffer) => {
        said.push(message.toString());
        if (message.toString().includes('ping')) {
          window.send(JSON.stringify({ type: 'pong' }));
        }
      });
    });
  });
  const tell = (user: string, frame: string): void => {
    for (const [window, owner] of windows) {
      if (owner === user) {
        window.send(frame);
      }
    }
  };
  store.listeners.add((user, event) => {
    tell(user, framed(event));
  });
  return {
    said,
    remind: (user: string, reminder: { reminder_id: string; task_id: string; title: string }) => {
      tell(user, JSON.stringify({ type: 'reminder', ...reminder, trigger_time: new Date().toISOString() }));
    },
    cut: () => {
      windows.forEach((_, window) => {
        window.terminate();
      });
    },
  };
}
