import { z } from 'zod';
import { longText, manyOf } from '../../../../platform/forms/index.ts';
import { explain, page } from '../../../../platform/http/index.ts';
import { audiences, stateAccessNeeds } from '../../commands/state-access-needs.ts';
import { readAccessNeeds } from '../../queries/read-access-needs.ts';
import { readDetails } from '../../queries/read-details.ts';
import { mayBeChanged } from '../find-details.ts';
import { addressOf, own, somebodyElses, type Whose } from '../whose.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** What a coordinator enters, coordinators see; the person alone can show it to anybody else. */
const forCoordinators = z
  .unknown()
  .optional()
  .transform(() => ['coordinator' as const]);

const accessNeedsOf = <Params>(whose: Whose<Params>) =>
  page({
    path: `${whose.path}/access-needs`,
    params: whose.params,
    load: async ({ tx, actor, params, lock, services }) => {
      const person = whose.personOf(actor, params);
      if (!(await mayBeChanged(tx, person, whose))) return null;
      const details = await readDetails(tx, person, { lock });
      if (!details) return null;
      const { name } = details;
      const needs = await readAccessNeeds(tx, services.sealing, { person, as: whose.isOwn ? 'self' : 'coordinator' });
      return { person, name, needs, address: addressOf(whose, person), isOwn: whose.isOwn };
    },
    // What somebody has said of their own needs, nobody else says over.
    may: (actor, facts) => whose.may(actor, facts) && (facts.isOwn || facts.needs === null),
    form: ({ isOwn }) =>
      z.object({
        text: longText({ missing: isOwn ? words.missing : words.theirMissing, max: 2000 }),
        shownTo: isOwn ? manyOf(audiences) : forCoordinators,
      }),
    fill: ({ needs }) => ({ text: needs?.text ?? '', shownTo: needs?.shownTo ?? ['partner', 'organisers'] }),
    view: ({ facts, form }) => view({ facts, form }),
    submit: async ({ tx, actor, facts: { person }, input, now, services }) => {
      const stated = await stateAccessNeeds(tx, services.sealing, { ...input, person, by: actor.person, now });
      return stated ? null : explain(words.statedAlready);
    },
    next: ({ facts: { address } }) => ({ to: address, notice: words.saved }),
  });

export const yourAccessNeedsPage = accessNeedsOf(own);
export const accessNeedsPage = accessNeedsOf(somebodyElses);
