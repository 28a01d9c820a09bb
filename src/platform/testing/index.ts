export { testDatabase, testKind } from './database.ts';
export { migrationSources } from './sources.ts';
export { startServer, type ThrowawayServer } from './throwaway-server.ts';
