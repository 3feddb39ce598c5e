// The page with a server of its own that forgets everything when it stops: `node fake.mjs [preview]`.
import { createServer, preview, runnerImport } from 'vite';

const port = Number(process.env.TODO_FAKE_PORT ?? 8199);
const page = Number(process.env.TODO_PAGE_PORT ?? 5173);
const { module } = await runnerImport('./src/testing/fake/server.ts');
const { origin } = await module.startFakeServer(port);
const proxy = { '^/(api|audit)(/|\\?|$)': origin, '^/ws': { target: origin, ws: true } };

if (process.argv[2] === 'preview') {
  (await preview({ preview: { port: page, proxy } })).printUrls();
} else {
  const server = await createServer({ server: { port: page, proxy } });
  await server.listen();
  server.printUrls();
}
