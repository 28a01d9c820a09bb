import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { day, emailAddress, oneOf, optional, shortText } from '../../../../platform/forms/index.ts';
import { page } from '../../../../platform/http/index.ts';
import { correctPost, recordPost } from '../../commands/record-post.ts';
import { listOrganisations } from '../../queries/list-organisations.ts';
import type { Details } from '../../queries/read-details.ts';
import { readDetails } from '../../queries/read-details.ts';
import { mayBeChanged } from '../find-details.ts';
import { addressOf, own, somebodyElses, type Whose } from '../whose.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const firstPost = z
  .unknown()
  .optional()
  .transform(() => 'move' as const);

const postOf = <Params>(whose: Whose<Params>) =>
  page({
    path: `${whose.path}/post`,
    params: whose.params,
    load: async ({ tx, actor, params, now, lock }) => {
      const person = whose.personOf(actor, params);
      if (!(await mayBeChanged(tx, person, whose))) return null;
      const details = await readDetails(tx, person, { lock });
      if (!details) return null;
      const organisations = await listOrganisations(tx, now);
      return {
        ...details,
        organisations,
        today: dayOf(now),
        address: addressOf(whose, details.person),
        isOwn: whose.isOwn,
      };
    },
    may: whose.may,
    form: ({ organisations, post, email, today }) => {
      const ids = organisations.map(({ id }) => id);
      return z.object({
        change: post ? oneOf(['move', 'correct'], { missing: words.changeMissing }) : firstPost,
        organisation: z.string(words.organisationMissing).refine((id) => ids.includes(id), words.organisationMissing),
        title: shortText({ missing: words.titleMissing, max: 200 }),
        since: optional(
          day({ missing: '', what: words.sinceWhat }).refine(
            (since) => Temporal.PlainDate.compare(since, today.add({ years: 1 })) <= 0,
            words.sinceTooLate,
          ),
        ),
        managerName: optional(shortText({ missing: '', max: 120 })),
        managerEmail: optional(emailAddress({ missing: '' }).refine((typed) => typed !== email, words.managerIsSelf)),
      });
    },
    fill,
    view: ({ facts, form }) => view({ facts, form }),
    submit: async ({ tx, actor, facts: { person, post, organisation }, input, now }) => {
      const { change, organisation: chosen, title, since } = input;
      const manager = { name: input.managerName, email: input.managerEmail };
      if (post && change === 'correct' && chosen === organisation)
        await correctPost(tx, { post, person, title, since, manager, by: actor.person, now });
      else await recordPost(tx, { person, organisation: chosen, title, since, manager, by: actor.person, now });
      return null;
    },
    next: ({ facts: { address } }) => ({ to: address, notice: words.saved }),
  });

function fill({ organisation, title, since, managerName, managerEmail }: Details) {
  return {
    organisation: organisation ?? '',
    title: title ?? '',
    'since-day': since ? String(since.day) : '',
    'since-month': since ? String(since.month) : '',
    'since-year': since ? String(since.year) : '',
    managerName: managerName ?? '',
    managerEmail: managerEmail ?? '',
  };
}

export const yourPostPage = postOf(own);
export const postPage = postOf(somebodyElses);
