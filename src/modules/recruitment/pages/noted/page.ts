import { z } from 'zod';
import { action, page, type Route, uuid } from '../../../../platform/http/index.ts';
import { readDetails } from '../../../people/index.ts';
import { removeNotedFact } from '../../import/commands/remove-noted-fact.ts';
import { notedFacts } from '../../import/queries/noted-facts.ts';
import { mayDecide } from '../../policy.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** What was noted about oneself, in whatever programme. */
const notedAboutYouPage = page({
  path: '/noted-about-you',
  load: async ({ tx, actor, services }) => ({
    name: null,
    address: '/noted-about-you',
    facts: await notedFacts(tx, services.sealing, { person: actor.person }),
  }),
  may: () => true,
  view: ({ facts }) => view(facts),
});

/** The same about somebody else, for the coordinators of one programme. */
const notedPage = page({
  path: '/programmes/:programme/people/:person/noted',
  params: z.object({ programme: uuid, person: uuid }),
  load: async ({ tx, params, services }) => {
    const { programme, person } = params;
    const details = await readDetails(tx, person);
    if (!details) return null;
    const facts = await notedFacts(tx, services.sealing, { programme, person });
    return { programme, person, name: details.name, address: `/programmes/${programme}/people/${person}/noted`, facts };
  },
  may: mayDecide,
  view: ({ facts }) => view(facts),
});

const removeYours = action({
  path: '/noted-about-you/:fact/remove',
  params: z.object({ fact: uuid }),
  load: async ({ tx, actor, params, services }) =>
    (await notedFacts(tx, services.sealing, { person: actor.person })).find(({ id }) => id === params.fact) ?? null,
  may: () => true,
  submit: ({ tx, facts }) => removeNotedFact(tx, facts.id),
  next: () => ({ to: '/noted-about-you', notice: words.removed }),
});

const remove = action({
  path: '/programmes/:programme/people/:person/noted/:fact/remove',
  params: z.object({ programme: uuid, person: uuid, fact: uuid }),
  load: async ({ tx, params, services }) => {
    const fact = (await notedFacts(tx, services.sealing, params)).find(({ id }) => id === params.fact);
    return fact ? { ...fact, programme: params.programme, person: params.person } : null;
  },
  may: mayDecide,
  submit: ({ tx, facts }) => removeNotedFact(tx, facts.id),
  next: ({ params: { programme, person } }) => ({
    to: `/programmes/${programme}/people/${person}/noted`,
    notice: words.removed,
  }),
});

export const notedPages: readonly Route[] = [notedAboutYouPage, notedPage, removeYours, remove].flat();
