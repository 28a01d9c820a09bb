export { type MasterKey, masterKeyFromFile, masterKeyFromText } from './master.ts';
export { type Box, type Owner, type Reader, type Sealing, sealingWith } from './sealing.ts';
