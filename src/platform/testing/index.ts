export { type Filling, testDatabase, testKind } from './database.ts';
export { databaseAddress } from './server-database.ts';
export { startServer, type ThrowawayServer } from './throwaway-server.ts';
