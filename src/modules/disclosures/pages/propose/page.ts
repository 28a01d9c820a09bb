import { z } from 'zod';
import { emailAddress, longText, oneOf, shortText } from '../../../../platform/forms/index.ts';
import { explain, page, refuse } from '../../../../platform/http/index.ts';
import { atRelationship, relationshipParams } from '../../../relationships/index.ts';
import { proposeDisclosure } from '../../commands/propose-disclosure.ts';
import { maySeeDisclosures } from '../../policy.ts';
import { isOfOneOf } from '../../queries/is-of-one-of.ts';
import { purposes } from '../../tables.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const proposePage = page({
  path: '/relationships/:relationship/disclosures/new',
  params: relationshipParams,
  load: atRelationship,
  may: (actor, { relationship }) => maySeeDisclosures(actor, relationship),
  view,
  form: () =>
    z.object({
      purpose: oneOf(purposes, { missing: words.purposeMissing }),
      name: shortText({ missing: words.nameMissing, max: 120 }),
      email: emailAddress({ missing: words.emailMissing }),
      text: longText({ missing: words.textMissing, max: 5000 }),
    }),
  draft: ({ relationship }) => relationship.id,
  submit: async ({ tx, actor, facts: { relationship }, input, now, services: { sealing } }) => {
    if (relationship.state === 'ended') return explain(words.ended);
    const { purpose, name, email, text } = input;
    if (await isOfOneOf(tx, relationship.members, email)) return refuse({ email: words.emailOwn });
    const proposing = { relationship, purpose, recipient: { name, email }, text, by: actor.person, now };
    return proposeDisclosure(tx, sealing, proposing);
  },
  next: ({ result }) => ({ to: `/disclosures/${result}`, notice: words.done }),
});
