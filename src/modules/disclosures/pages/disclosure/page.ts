import type { SignedIn } from '../../../../platform/access/index.ts';
import { action, explain, page } from '../../../../platform/http/index.ts';
import { type AtDisclosure, atDisclosure, disclosureParams } from '../../at-disclosure.ts';
import { agreeToDisclosure } from '../../commands/agree-to-disclosure.ts';
import { moveDisclosure } from '../../commands/move-disclosure.ts';
import type { DisclosureMove } from '../../lifecycle.ts';
import { mayAnswer, maySeeDisclosures } from '../../policy.ts';
import { readExtract } from '../../queries/read-disclosure.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const disclosurePage = page({
  path: '/disclosures/:disclosure',
  params: disclosureParams,
  load: async (context) => {
    const at = await atDisclosure(context);
    if (!at || !maySeeDisclosures(context.actor, at.relationship)) return null;
    return { ...at, text: await readExtract(context.tx, context.services.sealing, at.disclosure) };
  },
  may: (actor, { relationship }) => maySeeDisclosures(actor, relationship),
  view,
});

const answers = (actor: SignedIn, { relationship, disclosure }: AtDisclosure): boolean =>
  mayAnswer(actor, relationship, disclosure);

export const agreeAction = action({
  path: '/disclosures/:disclosure/agreement',
  params: disclosureParams,
  load: atDisclosure,
  may: answers,
  submit: async ({ tx, actor, facts, now }) =>
    (await agreeToDisclosure(tx, { ...facts, by: actor.person, now })) ? null : explain(words.tooLate),
  next: ({ params }) => ({ to: `/disclosures/${params.disclosure}`, notice: words.agreed }),
});

interface Ending {
  readonly to: string;
  readonly move: DisclosureMove;
  readonly may: (actor: SignedIn, facts: AtDisclosure) => boolean;
  readonly notice: string;
}

/** Each of the ways in which it is told to nobody, or to nobody any more. */
const ending = ({ to, move, may, notice }: Ending) =>
  action({
    path: `/disclosures/:disclosure/${to}`,
    params: disclosureParams,
    load: atDisclosure,
    may,
    submit: async ({ tx, actor, facts: { disclosure, relationship }, now }) =>
      (await moveDisclosure(tx, { disclosure, relationship, move, by: actor.person, now }))
        ? null
        : explain(words.tooLate),
    next: ({ params }) => ({ to: `/disclosures/${params.disclosure}`, notice }),
  });

export const declineAction = ending({ to: 'refusal', move: 'decline', may: answers, notice: words.declined });

export const takeBackAction = ending({
  to: 'taking-back',
  move: 'take-back',
  may: (actor, facts) => maySeeDisclosures(actor, facts.relationship) && actor.person === facts.disclosure.proposedBy,
  notice: words.tookBack,
});

export const revokeAction = ending({
  to: 'revocation',
  move: 'revoke',
  may: (actor, { relationship }) => maySeeDisclosures(actor, relationship),
  notice: words.revoked,
});
