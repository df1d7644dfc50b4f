import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../generated/introspection.js';

export const graphql = initGraphQLTada<{
  introspection: typeof introspection;
  scalars: { CountryCode: string; Date: string; DateTime: string; Locale: string; URL: string };
}>();
