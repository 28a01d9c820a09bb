import type { Tx } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { type Found, pageSize, searchDirectory } from '../../directory/index.ts';
import { type Programme, readProgramme } from '../../programmes/index.ts';
import { type ByHand, decidedByHand } from './decided-by-hand.ts';
import { type Judged, judgePairs } from './judge-pairs.ts';
import { type Known, knownBesides, lookedFor } from './looked-for.ts';
import { type NextBest, nextBest } from './next-best.ts';
import { type PastOffer, pastOffers } from './past-offers.ts';
import { type Choice, type Request, readRequest } from './read-request.ts';

export interface Candidates {
  readonly programme: Programme;
  readonly request: Request;
  /** After a match has come to nothing: who is next, and whether they can be offered as things stand. */
  readonly next: (NextBest & { readonly judged: Judged | null }) | null;
  readonly chosen: readonly { readonly choice: Choice; readonly judged: Judged | null }[];
  readonly others: readonly { readonly mentor: Found['mentors'][number]; readonly judged: Judged | null }[];
  readonly more: boolean;
  readonly byHand: ByHand;
  /** What the programme counts in common first, usually experience, as the mentee told it. */
  readonly lookedFor: readonly string[];
  /** What else counts in points and is known of them, whoever asked it of them. */
  readonly known: readonly Known[];
  /** The matches that came to nothing, the newest first. */
  readonly past: readonly PastOffer[];
}

interface Wanted {
  readonly programme: string;
  readonly request: string;
  readonly words: string;
  readonly free: boolean;
  readonly page: number;
  readonly today: Temporal.PlainDate;
}

/** A request, the mentors it names, and a page of the others; the rules are asked for those alone that are shown. */
export async function readCandidates(tx: Tx, sealing: Sealing, wanted: Wanted): Promise<Candidates | null> {
  const { programme: id, today, page } = wanted;
  const programme = await readProgramme(tx, id);
  const request = await readRequest(tx, sealing, { id: wanted.request });
  if (!programme || request?.programme !== id) return null;
  const search = { words: wanted.words, free: wanted.free, page, sort: 'name', ticked: new Map() } as const;
  const listed = await searchDirectory(tx, { ...search, programme: id, today, unpublished: true, mentee: null });
  const chosen = new Set(request.choices.map(({ mentor }) => mentor));
  const others = listed.mentors.filter(({ mentor }) => !chosen.has(mentor));
  const next = request.state === 'waiting' ? await nextBest(tx, sealing, request.id) : null;
  const found = next?.pair?.mentor;
  const { pairs, told } = await judgePairs(tx, sealing, {
    programme,
    request,
    mentors: [...new Set([...chosen, ...others.map(({ mentor }) => mentor), ...(found ? [found] : [])])],
    today,
  });
  const judge = (mentor: string) => pairs.get(mentor) ?? null;
  return {
    programme,
    request,
    next: next && { ...next, judged: found ? judge(found) : null },
    chosen: request.choices.map((choice) => ({ choice, judged: judge(choice.mentor) })),
    others: others.map((mentor) => ({ mentor, judged: judge(mentor.mentor) })),
    more: listed.count > page * pageSize,
    lookedFor: lookedFor(programme.settings.matching, told.mentee),
    known: knownBesides(programme.settings.matching, told.mentee),
    past: await pastOffers(tx, { programme: id, mentees: [request.mentee] }),
    byHand: await decidedByHand(tx, { programme: id, mentee: request.mentee }),
  };
}
