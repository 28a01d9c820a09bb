import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { longText, oneOf, optional } from '../../../../platform/forms/index.ts';
import { explain, page, type Route, uuid } from '../../../../platform/http/index.ts';
import { atRelationship } from '../../at-relationship.ts';
import { answerExtension } from '../../commands/answer-extension.ts';
import { mayDecideExtension } from '../../policy.ts';
import { readExtension } from '../../queries/read-extension.ts';
import { seatsOf } from '../../queries/seats-of.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** What the modules above know of it, and give. */
export interface Weighing {
  /** How many people wait for a match in a programme, but for whoever looks. */
  readonly waiting: (tx: Tx, programme: string, by: string) => Promise<number>;
  /** How many sessions the pair has held. */
  readonly held: (tx: Tx, relationship: string) => Promise<number>;
}

interface Loading {
  readonly tx: Tx;
  readonly params: { readonly extension: string };
  readonly actor: SignedIn;
  readonly lock: boolean;
}

async function load({ tx, actor, params, lock }: Loading, weighing: Weighing) {
  const extension = await readExtension(tx, params.extension);
  const at = extension && (await atRelationship({ tx, lock, params: extension }));
  if (!extension || !at) return null;
  const mentors = at.relationship.members.filter(({ side, leftAt }) => side === 'mentor' && leftAt === null);
  const seats = await Promise.all(
    mentors.map(async ({ person, name }) => {
      const here = (await seatsOf(tx, person)).find(({ programme }) => programme === at.programme.id);
      return { name, offered: here?.offered ?? 0, taken: here?.taken ?? 0 };
    }),
  );
  const waiting = await weighing.waiting(tx, at.programme.id, actor.person);
  return { ...at, extension, seats, waiting, held: await weighing.held(tx, at.relationship.id) };
}

export type ExtensionFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

/** EM-12: whoever decides sees the mentor's places and the queue beside the question. */
export const extensionPage = (weighing: Weighing): readonly Route[] =>
  page({
    path: '/extensions/:extension',
    params: z.object({ extension: uuid }),
    load: (context) => load(context, weighing),
    may: (actor, { relationship, extension, programme }) => {
      const { decidedBy } = programme.settings.terms.extension;
      return mayDecideExtension(actor, relationship, { decidedBy, askedBy: extension.askedBy });
    },
    view,
    form: () =>
      z.object({
        answer: oneOf(['grant', 'decline'], { missing: words.answerMissing }),
        words: optional(longText({ missing: words.wordsMissing, max: 1000 })),
      }),
    submit: async ({ tx, actor, facts: { relationship, extension }, input, now }) => {
      const answer = { relationship, extension, move: input.answer, words: input.words, by: actor.person, now };
      return (await answerExtension(tx, answer)) ? null : explain(words.already);
    },
    next: ({ params }) => ({ to: `/extensions/${params.extension}`, notice: words.done }),
  });
