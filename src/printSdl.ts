import { printSchemaWithDirectives } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

/** Where a block opens, and a description. */
const DESCRIPTION = /([{(]?)\n( +"""[\s\S]*?""")/g;

/** A schema as text, with the directives on its types and fields, which graphql's own printer leaves out. */
export function printSdl(schema: GraphQLSchema): string {
  const sdl = printSchemaWithDirectives(schema);
  // As that printer has it: an empty line before each description but the first of a block.
  const spaced = sdl.replace(DESCRIPTION, (whole, open: string, description: string) =>
    open ? whole : `\n\n${description}`,
  );
  return `${spaced}\n`;
}
