import { z } from 'zod';
import { integer } from '../../../../platform/forms/index.ts';
import { action, explain, page } from '../../../../platform/http/index.ts';
import { atRelationship, relationshipParams } from '../../at-relationship.ts';
import { answerExtension } from '../../commands/answer-extension.ts';
import { askForMoreTime } from '../../commands/ask-for-more-time.ts';
import { mayAskForMoreTime } from '../../policy.ts';
import { latestExtension } from '../../queries/read-extension.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const load = async (context: Parameters<typeof atRelationship>[0]) => {
  const at = await atRelationship(context);
  return at && { ...at, extension: await latestExtension(context.tx, at.relationship.id) };
};

export const moreTimePage = page({
  path: '/relationships/:relationship/more-time',
  params: relationshipParams,
  load,
  may: (actor, { relationship }) => mayAskForMoreTime(actor, relationship),
  view,
  form: ({ programme }) => {
    const { mostMonths } = programme.settings.terms.extension;
    return z.object({
      months: integer({ missing: words.monthsMissing, what: words.monthsWhat, min: 1, max: mostMonths }),
    });
  },
  submit: async ({ tx, actor, facts: { relationship, extension }, input, now }) => {
    if (extension?.state === 'asked') return explain(words.already);
    if (!['active', 'paused'].includes(relationship.state)) return explain(words.notNow);
    return askForMoreTime(tx, { relationship, months: input.months, by: actor.person, now });
  },
  next: ({ params }) => ({ to: `/relationships/${params.relationship}`, notice: words.done }),
});

export const withdrawExtensionAction = action({
  path: '/relationships/:relationship/more-time/take-back',
  params: relationshipParams,
  load,
  may: (actor, { relationship }) => mayAskForMoreTime(actor, relationship),
  submit: async ({ tx, actor, facts: { relationship, extension }, now }) => {
    const answer = { relationship, move: 'withdraw', words: null, by: actor.person, now } as const;
    const withdrawn = extension !== null && (await answerExtension(tx, { ...answer, extension }));
    return withdrawn ? null : explain(words.notWaiting);
  },
  next: ({ params }) => ({ to: `/relationships/${params.relationship}`, notice: words.withdrawn }),
});
