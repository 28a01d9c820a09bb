import type { Tx } from '../../../platform/db/index.ts';
import { correctPost, readDetails, recordPost } from '../../people/index.ts';
import type { ExpressionFacts } from '../facts.ts';

interface Remembering {
  readonly person: string;
  readonly facts: ExpressionFacts;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** What someone says of their post is kept with the person, so that nobody asks again; the same post is corrected, not begun anew. */
export async function rememberPost(tx: Tx, { person, facts, by, now }: Remembering): Promise<void> {
  const { organisation, jobTitle: title, inPostSince: since, managerName, managerEmail } = facts;
  if (organisation === null || title === null) return;
  const manager = { name: managerName, email: managerEmail };
  const known = await readDetails(tx, person);
  const same = known?.post && known.organisation === organisation && known.title?.toLowerCase() === title.toLowerCase();
  if (same && known.post) await correctPost(tx, { post: known.post, person, title, since, manager, by, now });
  else await recordPost(tx, { person, organisation, title, since, manager, by, now });
}
