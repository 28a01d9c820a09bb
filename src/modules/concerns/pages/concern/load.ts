import type { SignedIn } from '../../../../platform/access/index.ts';
import type { Context } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { standingOf, textsFor } from '../../policy.ts';
import { historyOf } from '../../queries/history-of.ts';
import { readConcern } from '../../queries/read-concern.ts';
import { readTexts } from '../../queries/read-texts.ts';
import { readingsOfConcern } from '../../queries/readings-of-concern.ts';
import { receiversOf } from '../../queries/receivers-of.ts';
import { filedSchema } from '../../sealed.ts';

type Arriving = Context<SignedIn, { readonly concern: string }, unknown>;

/** A concern with what is this reader's to read of it, and no more. */
export async function loadConcern({ tx, actor, params, services }: Arriving) {
  const concern = await readConcern(tx, params.concern);
  const programme = concern && (await readProgramme(tx, concern.programme));
  const standing = concern && standingOf(actor, concern);
  if (!concern || !programme || !standing) return null;
  const texts = await readTexts(tx, services.sealing, { concern: concern.id, kinds: textsFor[standing] });
  const filed = texts.find(({ kind }) => kind === 'concern');
  return {
    concern,
    programme,
    standing,
    filed: filed ? filedSchema.parse(JSON.parse(filed.text)) : null,
    texts: texts.filter(({ kind }) => kind !== 'concern'),
    history: standing === 'handler' ? await historyOf(tx, concern.id) : [],
    readings: standing === 'person' ? [] : await readingsOfConcern(tx, concern),
    receivers: await receiversOf(tx, concern),
  };
}

export type ConcernFacts = NonNullable<Awaited<ReturnType<typeof loadConcern>>>;
