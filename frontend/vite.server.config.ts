import { defineConfig } from 'vite';

/** The server of the page as one file that needs nothing beside it but Node and the page. */
export default defineConfig({
  publicDir: false,
  build: { ssr: 'server/main.ts', outDir: 'target/server', emptyOutDir: true, target: 'node20' },
  ssr: { noExternal: true },
});
