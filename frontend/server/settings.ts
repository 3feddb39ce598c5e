import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the environment says about where everything is. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly page: string;
  /** The sidecar, and what it wants to be shown. */
  readonly sidecar: string;
  readonly sidecarToken: string;
  readonly websocket: string;
}

export function settingsOf(environment: NodeJS.ProcessEnv, page: string): Settings {
  const port = environment['DAPR_HTTP_PORT'] ?? '3500';
  return {
    host: environment['TODO_HTTP_HOST'] ?? 'localhost',
    port: Number(environment['TODO_HTTP_PORT'] ?? 3000),
    page: environment['TODO_PAGE_DIR'] ?? page,
    sidecar: `http://127.0.0.1:${port}`,
    sidecarToken: tokenOf(environment),
    websocket: environment['TODO_WEBSOCKET_URL'] ?? 'http://localhost:8004',
  };
}

/** From the variable of its name, or, as a cluster hands it out, from a file of that name. */
function tokenOf(environment: NodeJS.ProcessEnv): string {
  const directory = environment['TODO_TOKENS_DIR'];
  return directory === undefined
    ? (environment['DAPR_API_TOKEN'] ?? '')
    : readFileSync(join(directory, 'DAPR_API_TOKEN'), 'utf8').trim();
}
