import type { IncomingMessage, ServerResponse } from 'node:http';

/** Why a request was not carried out, as the other servers say it too (RFC 9457). */
export interface Problem {
  readonly kind: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

export const nothingHere: Problem = {
  kind: 'unknown',
  status: 404,
  title: 'Not found',
  detail: 'There is nothing at this address. Check its spelling.',
};

export const notAnAddress: Problem = {
  kind: 'invalid-request',
  status: 400,
  title: 'Not a valid request',
  detail: 'This address is not understood.',
};

export const away: Problem = {
  kind: 'unavailable',
  status: 503,
  title: 'Away for the moment',
  detail: 'A part that is needed for this is away. Try again soon.',
};

export const brokenOff: Problem = {
  kind: 'unavailable',
  status: 502,
  title: 'Broken off',
  detail: 'The answer did not come through. Look whether it was done before you try again.',
};

export function correlationOf(request: IncomingMessage): string {
  return String(request.headers['x-correlation-id'] ?? '');
}

/** The body of a problem, and what stands above it. */
export function written(problem: Problem, request: IncomingMessage) {
  const body = JSON.stringify({
    type: `urn:todo:problem:${problem.kind}`,
    title: problem.title,
    status: problem.status,
    detail: problem.detail,
    instance: (request.url ?? '').split('?')[0],
    correlation_id: correlationOf(request),
  });
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
  };
  if (problem.status === 503) {
    headers['Retry-After'] = '2';
  }
  return { headers, body };
}

export function refuse(problem: Problem, request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { headers, body } = written(problem, request);
  response.writeHead(problem.status, headers).end(request.method === 'HEAD' ? undefined : body);
}
