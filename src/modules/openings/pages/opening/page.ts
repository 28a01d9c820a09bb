import type { SignedIn } from '../../../../platform/access/index.ts';
import { action, explain, page } from '../../../../platform/http/index.ts';
import { organisationNames } from '../../../people/index.ts';
import { readRelationship, takesPart } from '../../../relationships/index.ts';
import { type AtOpening, atOpening, openingParams } from '../../at-opening.ts';
import { moveOpening } from '../../commands/move-opening.ts';
import type { OpeningMove } from '../../lifecycle.ts';
import { stateAt } from '../../periods.ts';
import { mayAct, mayConfirm, mayReadWhy, mayWithdraw, standingOf } from '../../policy.ts';
import { readTexts } from '../../queries/read-texts.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const openingPage = page({
  path: '/openings/:opening',
  params: openingParams,
  load: async (context) => {
    const at = await atOpening(context);
    const standing = at && standingOf(context.actor, at.opening);
    if (!at || !standing) return null;
    const { tx, actor, services } = context;
    // Whoever has left is told too, and comes to no other page of the relationship.
    const relationship = await readRelationship(tx, at.opening.relationship);
    const texts = mayReadWhy(actor, at.opening)
      ? await readTexts(tx, services.sealing, at.opening.id)
      : { reason: null, delay: null };
    const { organisation } = at.programme;
    const council = (await organisationNames(tx, [organisation])).get(organisation) ?? null;
    return { ...at, ...texts, standing, council, isStillIn: relationship !== null && takesPart(actor, relationship) };
  },
  may: (actor, { opening }) => standingOf(actor, opening) !== null,
  view,
});

interface Moving {
  readonly to: string;
  readonly move: OpeningMove;
  readonly may: (actor: SignedIn, at: AtOpening) => boolean;
  readonly notice: string;
}

/** What can be done about it. Each of the two answers for it: whoever signed in a while ago shows first who they are. */
const moving = ({ to, move, may, notice }: Moving) =>
  action({
    path: `/openings/:opening/${to}`,
    params: openingParams,
    load: atOpening,
    may,
    fresh: ({ opening }) => `/openings/${opening}`,
    submit: async ({ tx, actor, facts: { opening }, now }) => {
      // The row may not say yet that its time is over.
      const isAsItSays = stateAt(opening, now) === opening.state;
      return isAsItSays && (await moveOpening(tx, { opening, move, by: actor.person, now }))
        ? null
        : explain(words.tooLate);
    },
    next: ({ params }) => ({ to: `/openings/${params.opening}`, notice }),
  });

const confirms = (actor: SignedIn, { opening }: AtOpening): boolean => mayConfirm(actor, opening);

export const confirmAction = moving({ to: 'confirmation', move: 'confirm', may: confirms, notice: words.confirmed });

export const refuseAction = moving({ to: 'refusal', move: 'refuse', may: confirms, notice: words.refused });

export const withdrawAction = moving({
  to: 'withdrawal',
  move: 'withdraw',
  may: (actor, { opening }) => mayWithdraw(actor, opening),
  notice: words.withdrawn,
});

/** Whoever is named may end it early: it takes two to open, and one to shut. */
export const endAction = moving({
  to: 'ending',
  move: 'end',
  may: (actor, { opening }) => mayAct(actor, opening),
  notice: words.ended,
});
