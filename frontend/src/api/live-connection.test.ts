import { afterEach, beforeEach, expect, test } from 'vitest';
import { type WebSocket as ServerSocket, WebSocketServer } from 'ws';
import { LiveConnection } from './live-connection';
import type { Frame } from './live-frames';
import type { LiveState } from './live-options';
import { Problem } from './problem';

/** A live server of this test's own: what it was asked, and the windows that are open. */
let sockets: WebSocketServer;
let asked: URL[];
let windows: ServerSocket[];
let address: string;
let states: LiveState[];
let frames: Frame[];
let connection: LiveConnection;

const hello = (sequence: number): string => JSON.stringify({ type: 'hello', connection_id: 'c', sequence });
const event = (sequence: number): string =>
  JSON.stringify({ type: 'event', sequence, event: { type: 'com.todo.task.deleted.v1', data: {} } });
const heard = (): number[] => frames.flatMap((frame) => (frame.type === 'event' ? [frame.sequence] : []));

function connect(ticket: () => Promise<string> = () => Promise.resolve('t')): void {
  connection = new LiveConnection({
    address,
    ticket,
    onFrame: (frame) => frames.push(frame),
    onState: (state) => states.push(state),
    firstDelay: 1,
    longestDelay: 5,
    heartbeat: 50,
  });
  connection.start();
}

beforeEach(async () => {
  [asked, windows, states, frames] = [[], [], [], []];
  sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise((listening) => sockets.once('listening', listening));
  const bound = sockets.address();
  address = `ws://127.0.0.1:${String(typeof bound === 'object' && bound !== null ? bound.port : 0)}/ws`;
  sockets.on('connection', (window, request) => {
    asked.push(new URL(request.url ?? '/', 'http://server'));
    windows.push(window);
    window.send(hello(Number(asked.at(-1)?.searchParams.get('since') ?? 7)));
    window.on('message', (message: Buffer) => {
      if (message.toString().includes('ping')) {
        window.send(JSON.stringify({ type: 'pong' }));
      }
    });
  });
});

afterEach(() => {
  connection.stop();
  sockets.clients.forEach((window) => {
    window.terminate();
  });
  sockets.close();
});

test('is live once the server has said hello, and loads everything the first time', async () => {
  connect();

  await expect.poll(() => states).toEqual(['connecting', 'live']);
  expect(asked[0]?.search).toBe('?ticket=t');
  expect(frames.map(({ type }) => type)).toEqual(['resync', 'hello']);
});

test('comes back by itself and asks for what it missed since the last event', async () => {
  connect();
  await expect.poll(() => windows).toHaveLength(1);
  windows[0]?.send(event(8));
  await expect.poll(heard).toEqual([8]);

  windows[0]?.terminate();

  await expect.poll(() => asked[1]?.searchParams.get('since')).toBe('8');
  await expect.poll(() => states).toEqual(['connecting', 'live', 'reconnecting', 'live']);
  expect(frames.filter(({ type }) => type === 'resync')).toHaveLength(1);
});

test('takes an event that comes twice once', async () => {
  connect();
  await expect.poll(() => windows).toHaveLength(1);

  [8, 8, 7, 9].forEach((sequence) => windows[0]?.send(event(sequence)));

  await expect.poll(heard).toEqual([8, 9]);
});

test('tries again while the server gives no ticket', async () => {
  let refusals = 3;
  connect(() => (refusals-- > 0 ? Promise.reject(new Problem(503, {})) : Promise.resolve('late')));

  await expect.poll(() => asked[0]?.searchParams.get('ticket')).toBe('late');
  expect(states.filter((state) => state === 'reconnecting').length).toBeGreaterThan(0);
});

test('gives up when nobody is signed in any more', async () => {
  connect(() => Promise.reject(new Problem(401, {})));

  await expect.poll(() => states).toEqual(['connecting', 'closed']);
  expect(asked).toHaveLength(0);
});

test('leaves a server that no longer answers', async () => {
  connect();
  await expect.poll(() => windows).toHaveLength(1);

  windows[0]?.removeAllListeners('message');

  await expect.poll(() => asked.length).toBeGreaterThan(1);
  expect(states).toContain('reconnecting');
});

test('tells the server that a reminder is on the screen, and ignores what it does not know', async () => {
  const said: string[] = [];
  connect();
  await expect.poll(() => windows).toHaveLength(1);
  windows[0]?.on('message', (message: Buffer) => said.push(message.toString()));

  windows[0]?.send('not JSON');
  windows[0]?.send(JSON.stringify({ type: 'from-the-future' }));
  connection.acknowledge('r-1');

  await expect.poll(() => said).toContain(JSON.stringify({ type: 'ack', reminder_id: 'r-1' }));
  expect(frames.map(({ type }) => type)).not.toContain('from-the-future');
});

test('starts over where the server says it begins, when its numbers do not fit any more', async () => {
  connect();
  await expect.poll(() => windows).toHaveLength(1);
  windows[0]?.send(event(900));
  await expect.poll(heard).toEqual([900]);

  windows[0]?.send(hello(2));
  windows[0]?.send(JSON.stringify({ type: 'resync' }));
  windows[0]?.send(event(3));

  await expect.poll(heard).toEqual([900, 3]);
  expect(frames.filter(({ type }) => type === 'resync')).toHaveLength(2);
});
