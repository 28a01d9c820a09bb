export { Json, json } from './codec.ts';
export { type Database, type DatabaseRole, type Tx, within } from './database.ts';
export { DatabaseError, isRetryable, violates } from './errors.ts';
export { newId } from './ids.ts';
export { type MigrationSource, migrate } from './migrate.ts';
export { dbMigrations } from './migrations.ts';
export { openDatabase } from './open.ts';
export { type Place, placeOf } from './place.ts';
