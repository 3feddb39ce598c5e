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
    sidecarToken: environment['DAPR_API_TOKEN'] ?? '',
    websocket: environment['TODO_WEBSOCKET_URL'] ?? 'http://localhost:8004',
  };
}
