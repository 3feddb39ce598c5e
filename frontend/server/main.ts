import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createPageServer } from './server';
import { settingsOf } from './settings';

const built = fileURLToPath(new URL('../classes/META-INF/resources', import.meta.url));
const settings = settingsOf(process.env, built);
if (!existsSync(settings.page)) {
  console.error(`The page cannot be served: there is none in ${settings.page}. Build it first.`);
  process.exit(1);
}
const server = createPageServer(settings);

server.on('error', (error) => {
  console.error(`The page cannot be served: ${error.message}`);
  process.exit(1);
});
server.listen(settings.port, settings.host, () => {
  console.log(`The page is at http://${settings.host}:${settings.port}`);
});

/** Answers what was asked before, hangs up on open windows, which come back by themselves, and ends. */
function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 5_000).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
