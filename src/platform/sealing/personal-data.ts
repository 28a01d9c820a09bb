import { annotate, processing, technical } from '../personal-data/index.ts';
import type { KeyTables } from './tables.ts';

const keyLog = processing({
  purpose: 'To find out whoever opens more keys than they should, in a log that cannot be changed unseen',
  basis: 'public task',
  readers: ['operator'],
});

export const sealingData = annotate<KeyTables>({
  'sealing.data_key': {
    technical: 'Wrapped keys, which say nothing of anybody',
    columns: ['id', 'owner_kind', 'owner_id', 'version', 'retired', 'wrapped'],
  },
  'sealing.key_log': {
    whose: { nobody: 'Only the key role reads it; what was read is in audit.reading, for those who wrote it' },
    kept: 'trail',
    columns: {
      ...{ number: technical, at: keyLog.fact, act: keyLog.fact, by_person: keyLog.person, owner_kind: technical },
      ...{ owner_id: technical, previous: technical, hash: technical },
    },
  },
});
