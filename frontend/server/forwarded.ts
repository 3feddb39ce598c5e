import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

// Said by one hop to the next, and by nobody to the one after (RFC 9110, 7.6.1).
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

function leadsOn(name: string, value: string | string[] | undefined, headers: IncomingHttpHeaders): boolean {
  const named = String(headers.connection ?? '')
    .toLowerCase()
    .split(/\s*,\s*/);
  return (
    value !== undefined && !hopByHop.includes(name) && !named.includes(name) && !name.startsWith('dapr-')
  );
}

/** What is said on to whoever asked. What only the sidecar means is left out. */
export function answered(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && leadsOn(name, value, headers)) {
      kept[name] = value;
    }
  }
  return kept;
}

/** Takes out of a request what only we may say, and adds who asked, as a proxy does. */
export function announce(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith('dapr-') || name === 'forwarded') {
      Reflect.deleteProperty(request.headers, name);
    }
  }
  const { headers, socket } = request;
  const before = headers['x-forwarded-for'];
  const from = socket.remoteAddress ?? 'unknown';
  headers['x-forwarded-for'] = before === undefined ? from : `${String(before)}, ${from}`;
  headers['x-forwarded-host'] ??= headers.host ?? '';
  headers['x-forwarded-proto'] ??= 'http';
  headers['x-correlation-id'] ??= crypto.randomUUID();
}
