import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { day, oneOf } from '../../../../platform/forms/index.ts';
import { explain, page, refuse } from '../../../../platform/http/index.ts';
import { relationshipParams } from '../../at-relationship.ts';
import { signAgreement } from '../../commands/sign-agreement.ts';
import { mayRecordPaper } from '../../policy.ts';
import { loadAgreement } from '../agreement/load.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const paperSignaturePage = page({
  path: '/relationships/:relationship/agreement/on-paper',
  params: relationshipParams,
  load: async (context) => {
    const facts = await loadAgreement(context);
    if (!facts?.relationship || facts.relationship.state === 'ended') return null;
    const { agreement, relationship, signatories } = facts;
    const signed = new Set(agreement.signatures.map(({ person }) => person));
    const unsigned = signatories.filter(({ person }) => !signed.has(person));
    return { ...facts, relationship, unsigned };
  },
  may: (actor, { relationship, agreement }) =>
    agreement.needed !== 'ground-rules' && mayRecordPaper(actor, relationship),
  view,
  form: ({ unsigned }) =>
    z.object({
      person: oneOf(
        unsigned.map(({ person }) => person),
        { missing: words.personMissing },
      ),
      day: day({ missing: words.dayMissing, what: words.day }),
    }),
  submit: async ({ tx, actor, facts, input, now }) => {
    if (Temporal.PlainDate.compare(input.day, dayOf(now)) > 0) return refuse({ day: words.dayAhead });
    const signing = { ...facts, person: input.person, onPaper: input.day, by: actor.person, now };
    return (await signAgreement(tx, signing)) === 'already' ? explain(words.nobody) : null;
  },
  next: ({ params }) => ({ to: `/relationships/${params.relationship}/agreement`, notice: words.done }),
});
