export { Json, json } from './codec.ts';
export { type Database, type DatabaseRole, type Tx, within } from './database.ts';
export { DatabaseError, isRetryable, violates } from './errors.ts';
export { newId } from './ids.ts';
export { type MigrationSource, migrate, readMigrations } from './migrate.ts';
export { dbMigrations } from './migrations.ts';
export { type MemoryDatabase, openDatabase, openMemory } from './open.ts';
export { type Place, placeOf } from './place.ts';
