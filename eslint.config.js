import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

/** Imports point one way: demo → embed → components → src → data. Inside src, scoring stands alone. */
const never = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map(([group, message]) => ({ regex: group, message })) }],
});
const fromDemo = ['/demo/', 'Nothing imports the demo.'];
const fromEmbed = ['/embed/', 'Only the demo imports embed.'];
const fromComponents = ['/components/', 'src runs without the DOM: it never imports components.'];
const fromCommandLine = ['/cli/', 'The command line runs in Node only: nothing that is shipped to pages imports it.'];

export default typescript.config(
  { ignores: ['dist/', 'dist-demo/', 'examples/', 'src/generated/', 'coverage/', 'reports/', 'test-results/', 'custom-elements.json'] },
  ...typescript.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js', 'build/*.mjs'] }, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      'no-console': ['error', { allow: ['warn'] }],
    },
  },
  {
    files: ['src/**/*.ts', 'components/**/*.ts'],
    ignores: ['components/on-demand.ts', 'components/elements.ts', 'src/catalogue/import-on-demand.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportExpression', message: 'What is loaded on demand is declared in components/on-demand.ts.' },
      ],
    },
  },
  { files: ['src/**/*.ts'], rules: never(fromDemo, fromEmbed, fromComponents, fromCommandLine) },
  {
    files: ['src/scoring/**/*.ts'],
    rules: never(['^\\.\\./', 'The scoring imports nothing but its own files.'], ['^(?!\\.|vitest$|fast-check$)', 'The scoring has no dependency.']),
  },
  { files: ['cli/**/*.ts'], rules: { ...never(fromDemo, fromEmbed, fromComponents), 'no-console': 'off' } },
  { files: ['components/**/*.ts'], ...lit['flat/recommended'] },
  { files: ['components/**/*.ts'], ...wc['flat/best-practice'] },
  { files: ['components/**/*.ts'], ...litA11y.configs['flat/recommended'] },
  {
    files: ['components/**/*.ts'],
    rules: {
      ...never(fromDemo, fromEmbed, fromCommandLine),
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-bind': 'error',
      'wc/guard-super-call': 'off',
    },
  },
  { files: ['embed/**/*.ts'], rules: never(fromDemo) },
  // What they import is with those who use them.
  {
    files: ['embed/types/*.d.ts'],
    rules: { '@typescript-eslint/no-empty-object-type': 'off', '@typescript-eslint/no-redundant-type-constituents': 'off' },
  },
  // Assertions of chai look like promises and unused expressions; fixtures hold what no type allows.
  {
    files: ['tests/**/*.ts', 'bench/**/*.ts', '**/*.test.ts'],
    rules: {
      ...typescript.configs.disableTypeChecked.rules,
      'no-console': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...typescript.configs.disableTypeChecked },
  { files: ['build/**', 'bench/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
