// Builds the page and its server, unless those that are there are newer than everything they are made of.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const page = 'target/classes/META-INF/resources/index.html';
const server = 'target/server/main.js';
const contract = '../adapters/rest-edge/src/main/resources/META-INF/openapi.yaml';
const generated = 'schema.d.ts';

function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) {
    return entry.mtimeMs;
  }
  const inside = readdirSync(path).filter((name) => name !== generated);
  return Math.max(entry.mtimeMs, ...inside.map((name) => newest(join(path, name))));
}

const sources = readdirSync('.').filter((name) => !['node_modules', 'target', 'test-results'].includes(name));
const changed = Math.max(...[...sources, contract].map(newest));

if (!existsSync(page) || !existsSync(server) || statSync(page).mtimeMs < changed) {
  const build = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: true });
  process.exit(build.status ?? 1);
}
