import type { Plugin, ProxyOptions } from 'vite';
import { startFakeServer } from './server';

/** Lets the page run without its server: `npm run dev:fake`, nothing is kept. */
export const fakeApi = (): Plugin => {
  const port = Number(process.env['TODO_FAKE_PORT'] ?? 8199);
  const target = `http://127.0.0.1:${String(port)}`;
  const proxy: Record<string, ProxyOptions> = {
    '^/(api|audit)(/|\\?|$)': { target },
    '^/ws': { target, ws: true },
  };
  const start = async (): Promise<void> => {
    await startFakeServer(port);
  };
  return {
    name: 'fake-api',
    config: () => ({ server: { proxy }, preview: { proxy } }),
    configureServer: start,
    configurePreviewServer: start,
  };
};
