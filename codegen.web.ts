import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types the operations of the pages for readers against schema.graphql. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'web/{src,embed}/**/*.graphql',
  generates: {
    'web/generated/': {
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
    'web/generated/possibleTypes.ts': { plugins: ['fragment-matcher'] },
  },
};

export default config;
