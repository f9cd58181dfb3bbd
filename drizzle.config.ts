import { defineConfig } from 'drizzle-kit';

/** `drizzle-kit generate` writes db/migrations from db/tables; our own migrator (db/migrate.ts) runs them. */
export default defineConfig({ dialect: 'sqlite', schema: './db/tables/*.ts', out: './db/migrations' });
