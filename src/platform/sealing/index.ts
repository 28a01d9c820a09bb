export { backupKeys, keepKeyBackups, restoreKeys } from './backup.ts';
export { addToKeyFile, dropOldKeys, masterKeyFromFile } from './key-file.ts';
export { type Head, verifyKeyLog } from './key-log.ts';
export { destroyKey, type Owner } from './key-store.ts';
export { type MasterKey, masterKeyFromText } from './master.ts';
export { sealingData } from './personal-data.ts';
export { masterKeyInModule } from './pkcs11.ts';
export { rotateKeys, wrappedByOlder } from './rotate.ts';
export { type Box, type Pen, type Reader, type Sealing, sealingWith } from './sealing.ts';
