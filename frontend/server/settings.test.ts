import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsOf } from './settings';

test('shows the sidecar the token of the environment', () => {
  expect(settingsOf({ DAPR_API_TOKEN: 'given' }, '/page').sidecarToken).toBe('given');
  expect(settingsOf({}, '/page').sidecarToken).toBe('');
});

test('shows the sidecar the token of the file, where there are files', () => {
  const directory = mkdtempSync(join(tmpdir(), 'tokens-'));
  writeFileSync(join(directory, 'DAPR_API_TOKEN'), 'from the cluster\n');

  const settings = settingsOf({ TODO_TOKENS_DIR: directory, DAPR_API_TOKEN: 'given' }, '/page');

  expect(settings.sidecarToken).toBe('from the cluster');
});

test('does not start without the token that it was promised', () => {
  expect(() => settingsOf({ TODO_TOKENS_DIR: '/nowhere' }, '/page')).toThrow('/nowhere/DAPR_API_TOKEN');
});
