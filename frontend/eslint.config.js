import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const features = ['tasks', 'chat', 'reminders', 'audit', 'account'];

/** What a folder may not reach for, so that the arrows app → features → components, api hold. */
const closed = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] },
});

export default tseslint.config(
  { ignores: ['target/', 'node_modules/', 'src/api/schema.d.ts', '*.js', '*.mjs', 'public/'] },
  ...tseslint.configs.strict,
  {
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 150 }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        { selector: 'ExportAllDeclaration', message: 'Import from the file that has it.' },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only api/ talks to the server.' },
        { name: 'WebSocket', message: 'Only api/ talks to the server.' },
        { name: 'EventSource', message: 'Only api/ talks to the server.' },
      ],
    },
  },
  {
    files: ['src/api/**', 'src/testing/**', 'server/**', 'journey/**', '**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-globals': 'off' },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  ...features.map((feature) =>
    closed(
      [`src/features/${feature}/**`],
      ['**/app/*', ...features.filter((other) => other !== feature).map((other) => `**/${other}/*`)],
      'A feature knows components and api, and no other feature.',
    ),
  ),
  closed(
    ['src/components/**'],
    ['**/features/**', '**/app/*', '**/api/*'],
    'A component knows no feature and no server.',
  ),
  closed(
    ['src/api/**'],
    ['**/features/**', '**/app/*', '**/components/*'],
    'The port to the server knows nothing of the page.',
  ),
);
