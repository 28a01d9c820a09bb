import type { SignedIn } from '../../../../platform/access/index.ts';
import type { Context } from '../../../../platform/http/index.ts';
import { goalCounts } from '../../../goals/index.ts';
import { openInterest } from '../../../recruitment/index.ts';
import {
  type AtRelationship,
  answerTo,
  atRelationship,
  latestExtension,
  maySessionsBegin,
  mayTakeBackEnding,
  readAgreement,
  sideOf,
  takesPart,
  whoSetIt,
} from '../../../relationships/index.ts';
import { nextStep } from '../../next-step.ts';
import { partnersOf } from '../../partners.ts';
import { mayArrange } from '../../policy.ts';
import { actionsOf } from '../../queries/read-actions.ts';
import { sessionsOf } from '../../queries/read-session.ts';
import { type TimelineFacts, timelineOf } from '../timeline/load.ts';

type Arriving = Context<SignedIn, { readonly relationship: string }, unknown>;

/** For the pair their own page; for a coordinator the facts. */
export async function load(context: Arriving) {
  const at = await atRelationship(context);
  if (!at) return null;
  return takesPart(context.actor, at.relationship) ? ours(context, at) : theirs(context, at);
}

export type OurFacts = Awaited<ReturnType<typeof ours>>;
export type Facts = OurFacts | TheirFacts;

interface TheirFacts extends TimelineFacts {
  readonly kind: 'theirs';
}

const theirs = async ({ tx, actor }: Arriving, at: AtRelationship): Promise<TheirFacts> => ({
  kind: 'theirs',
  ...(await timelineOf(tx, actor, at)),
});

async function ours({ tx, actor, now, services: { sealing } }: Arriving, at: AtRelationship) {
  const { relationship, programme } = at;
  const { id, state } = relationship;
  const sessions = await sessionsOf(tx, id);
  const agreement = await readAgreement(tx, id);
  const extension = await latestExtension(tx, id);
  const mayMeet = maySessionsBegin({ state, needed: agreement?.needed ?? 'ground-rules' });
  const arranges = mayArrange(actor, relationship, programme.settings.terms.sessions.arrangedBy);
  const iHaveSigned = agreement?.signatures.some(({ person }) => person === actor.person) ?? true;
  return {
    kind: 'ours' as const,
    ...at,
    side: sideOf(actor, relationship),
    partners: await partnersOf({ tx, sealing, relationship, person: actor.person }),
    sessions,
    actions: await actionsOf(tx, sealing, id),
    goals: await goalCounts(tx, id),
    mayTakeBack: mayTakeBackEnding(actor, relationship, await whoSetIt(tx, id)),
    isMoreTimeAsked: extension?.state === 'asked',
    answer: extension && (await answerTo(tx, extension.id)),
    mayArrangeNow: arranges && mayMeet,
    // Whoever has offered already is not asked again.
    mayBecomeMentor:
      state === 'ended' && !(await openInterest(tx, { programme: programme.id, role: 'mentor', person: actor.person })),
    next: nextStep({ relationship, iHaveSigned, mayMeet, arranges, sessions, now }),
  };
}
