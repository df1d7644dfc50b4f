import { defineConfig } from 'prisma-cli/config';

/** Only `prisma generate`, `format` and `validate` use this; migrations are run by src/store/migrate/migrate.ts. */
export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } });
