import type { Tx } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { type Filed, filedSchema } from '../sealed.ts';
import type { Concern } from './read-concern.ts';
import { readTexts } from './read-texts.ts';

interface Sent {
  readonly soFar: readonly Concern[];
  readonly by: string;
  readonly subject: { readonly person: string };
  readonly filed: Filed;
}

/** The same concern in the same words, which still waits: whoever goes back in the browser and sends it again has sent it once. */
export async function alreadyRaised(tx: Tx, sealing: Sealing, sent: Sent): Promise<string | null> {
  const { soFar, by, subject, filed } = sent;
  for (const { id, raisedBy, aboutPerson, state } of soFar) {
    if (raisedBy !== by || aboutPerson !== subject.person || state !== 'raised') continue;
    const [text] = await readTexts(tx, sealing, { concern: id, kinds: ['concern'] });
    if (text && isSame(filedSchema.parse(JSON.parse(text.text)), filed)) return id;
  }
  return null;
}

const isSame = (one: Filed, other: Filed): boolean =>
  (['ground', 'what', 'tried', 'untold'] as const).every((part) => one[part] === other[part]);
