import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const server = process.env['TODO_SERVER'] ?? 'http://localhost:8000';
const proxy = { '^/(api|audit)(/|\\?|$)': server, '^/ws': { target: server, ws: true } };

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'target/classes/META-INF/resources', emptyOutDir: true, chunkSizeWarningLimit: 700 },
  server: { proxy },
  test: {
    // Long enough for a busy machine; no test passes because it waited.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    css: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}'],
          setupFiles: ['src/testing/setup.ts'],
        },
      },
      { extends: true, test: { name: 'server', environment: 'node', include: ['server/**/*.test.ts'] } },
    ],
  },
});
