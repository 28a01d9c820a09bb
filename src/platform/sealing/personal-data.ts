import { annotate, processing, technical } from '../personal-data/index.ts';
import type { KeyTables } from './tables.ts';

interface Marks {
  'marks.newest': { owner_kind: string; owner_id: string; place: Uint8Array; tag: Uint8Array };
}

const keyLog = processing({
  purpose: 'To find out whoever opens more keys than they should, in a log that cannot be changed unseen',
  basis: 'public task',
  readers: ['operator'],
});

export const sealingData = annotate<KeyTables & Marks>({
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
  'marks.newest': {
    technical: 'Hashes, by which an earlier text does not open',
    columns: ['owner_kind', 'owner_id', 'place', 'tag'],
  },
});
