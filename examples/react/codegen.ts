import type { CodegenConfig } from '@graphql-codegen/cli';

/** Address of the API: the same setting as in src/client.ts. */
const service = process.env['VITE_NEWSGRAPH'] ?? 'http://localhost:4000';

const config: CodegenConfig = {
  schema: `${service}/graphql`,
  documents: 'src/**/*.{graphql,ts,tsx}',
  ignoreNoDocuments: true,
  generates: {
    'src/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          CountryCode: 'string',
          Date: 'string',
          DateTime: 'string',
          Locale: 'string',
          URL: 'string',
        },
      },
    },
    // Which types an interface or union may be: what Apollo Client's cache must know.
    'src/graphql/possibleTypes.ts': { plugins: ['fragment-matcher'] },
  },
};

export default config;
