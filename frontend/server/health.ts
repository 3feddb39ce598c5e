import type { ServerResponse } from 'node:http';
import type { Settings } from './settings';

function report(response: ServerResponse, up: boolean): void {
  const status = up ? 'UP' : 'DOWN';
  const check = { name: 'frontend', status, data: { service: 'frontend' } };
  response
    .writeHead(up ? 200 : 503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    .end(JSON.stringify({ status, checks: [check] }));
}

async function answers(sidecar: string): Promise<boolean> {
  try {
    const health = await fetch(`${sidecar}/v1.0/healthz/outbound`, { signal: AbortSignal.timeout(2_000) });
    return health.ok;
  } catch {
    return false;
  }
}

/** Alive as long as it answers; ready as long as its sidecar does, without which it can only show the page. */
export async function tellHealth(
  path: string,
  settings: Settings,
  response: ServerResponse,
): Promise<boolean> {
  switch (path) {
    case '/health/live':
    case '/health/started':
      report(response, true);
      return true;
    case '/health':
    case '/health/ready':
      report(response, await answers(settings.sidecar));
      return true;
    default:
      return false;
  }
}
