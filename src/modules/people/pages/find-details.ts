import type { Tx } from '../../../platform/db/index.ts';
import { addressOf } from '../../accounts/index.ts';
import { looksAfter } from '../queries/looks-after.ts';
import { type Details, readDetails } from '../queries/read-details.ts';

interface Finding {
  readonly isOwn: boolean;
  readonly lock?: boolean;
}

/** Somebody's details, for those who look after them and may change them; one's own are blank, not missing, when one has an account and has told nothing yet. */
export async function findDetails(tx: Tx, person: string, { isOwn, lock }: Finding): Promise<Details | null> {
  if (!(await mayBeChanged(tx, person, { isOwn }))) return null;
  const known = await readDetails(tx, person, lock ? { lock } : {});
  if (known || !isOwn) return known;
  const account = await addressOf(tx, person);
  const nothing = { enteredBy: null, phone: null, post: null, organisation: null, organisationName: null };
  const noPost = { title: null, since: null, managerName: null, managerEmail: null };
  return { ...nothing, ...noPost, person, name: '', email: account?.address ?? null };
}

/** One's own page, or that of somebody whom one looks after; a partner sees how to reach them elsewhere, and changes nothing. */
export const mayBeChanged = async (tx: Tx, person: string, { isOwn }: { readonly isOwn: boolean }): Promise<boolean> =>
  isOwn || (await looksAfter(tx, person));
