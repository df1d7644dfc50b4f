import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier/flat';
import tseslint from 'typescript-eslint';

// One object for both: the plugin keeps the first configuration that it sees.
const graphqlLanguage = {
  parser: graphql.parser,
  parserOptions: {
    graphQLConfig: {
      schema: 'schema.graphql',
      documents: ['tests/client/*.graphql', 'web/{src,embed}/**/*.graphql'],
    },
  },
};

export default defineConfig(
  globalIgnores([
    'dist',
    'coverage',
    'prisma/generated',
    'tests/client/generated',
    'web/generated',
    'examples/*/dist',
    'examples/*/src/graphql',
  ]),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      prettier,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // TypeGraphQL's classes hold only decorators' meaning.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ExportAllDeclaration', message: 'Export by name, from where it is made.' },
      ],
    },
  },
  {
    files: ['src/resolvers/*.ts'],
    // Models and inputs are classes only for their decorators: a plain row or object is as good as an instance.
    rules: {
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'web/tests/**/*.ts'],
    // What an untyped query answers is the test's own knowledge; tests/client shows typed ones.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['examples/**/*.{ts,tsx}'],
    // The types of an example's operations are made from a running service: its own build checks them.
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    files: ['train/**/*.ts'],
    // Prints how the training goes.
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.config.ts', '**/codegen.ts', 'codegen.web.ts'],
    // These tools read the default export.
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended, prettier],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['schema.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: graphqlLanguage,
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // TypeGraphQL cannot describe the root types themselves; their fields are described all the same.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          ignoredSelectors: ['ObjectTypeDefinition[name.value=/^(Query|Mutation|Subscription)$/]'],
        },
      ],
      // `nodes` beside `edges` is a list as well.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          exceptions: {
            types: [
              'PageInfo',
              'Paragraph',
              'EventParticipant',
              'Snippet',
              'TextSpan',
              'SearchUnderstanding',
              'TimeBucket',
              'RateLimit',
              'UserError',
              'FeedProblem',
              'ArticleImage',
              'TextChange',
              'PersonRole',
              'EditPlace',
              'EditChange',
              'ChangePage',
              'Change',
              'WebhookFilter',
              'RereadState',
            ],
            suffixes: ['Connection', 'Edge', 'Payload', 'Facet', 'Facets'],
          },
        },
      ],
    },
  },
  {
    files: ['tests/client/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: graphqlLanguage,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // Two programs may call an operation alike; codegen refuses doubles within one.
      '@graphql-eslint/unique-operation-name': 'off',
      '@graphql-eslint/unique-fragment-name': 'off',
    },
  },
);
