import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types the documents of tests/client against schema.graphql, as a front-end's build would. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'tests/client/*.graphql',
  generates: {
    'tests/client/generated/': {
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
    'tests/client/generated/possibleTypes.ts': { plugins: ['fragment-matcher'] },
  },
  importExtension: '.js',
};

export default config;
