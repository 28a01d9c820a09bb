import { z } from 'zod';
import { refuse } from '../../../../platform/http/index.ts';
import type { Decisions } from '../../import/decisions.ts';
import { rowId } from '../../import/findings.ts';
import { asKnown } from '../../import/rows/right-post.ts';
import { answerKey } from '../import-answer-key.ts';
import { importAddress, importStep } from '../import-page.tsx';
import { aboutPost, type Encounter, encountersOf } from './encounters.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const importPeoplePage = importStep({
  at: 'people',
  form: () => z.object({ answers: z.record(z.string(), z.string()).optional() }),
  fill: (open) =>
    Object.fromEntries(
      encountersOf(open).map((encounter) => [
        `answers.${answerKey(encounter.id)}`,
        standing(encounter, open.draft.decisions),
      ]),
    ),
  view: ({ open, form }) => view({ open, form }),
  answer: (open, { answers = {} }) => {
    const encounters = encountersOf(open);
    const unanswered = encounters.filter(
      (one) => aboutPost(one) && one.level === 'stop' && !answers[answerKey(one.id)],
    );
    if (unanswered.length > 0)
      return refuse(
        Object.fromEntries(unanswered.map(({ id, who }) => [`answers.${answerKey(id)}`, words.unanswered(who)])),
      );
    return encounters.reduce(
      (decisions, one) => decide(decisions, one, answers[answerKey(one.id)]),
      open.draft.decisions,
    );
  },
  next: (open) => `${importAddress(open)}/notes`,
});

const otherOf = ({ others }: Encounter): string | null => {
  const [other] = others;
  return other ? rowId(other.sheet, other.row) : null;
};

/** What was chosen, or what happens without a choice. */
function standing(encounter: Encounter, { rows, posts }: Decisions): string | undefined {
  const own = rowId(encounter.sheet, encounter.row);
  if (rows[own] === 'leave out') return 'out';
  if (encounter.code === 'same person twice') return rows[own] === 'keep' ? 'keep' : 'first';
  if (encounter.code === 'already here') return 'out';
  if (encounter.code === 'same name, different person') return 'two';
  if (posts[own] === undefined) return encounter.level === 'stop' ? undefined : 'later';
  return posts[own] === own ? 'this' : 'other';
}

function decide(decisions: Decisions, encounter: Encounter, given: string | undefined): Decisions {
  const own = rowId(encounter.sheet, encounter.row);
  const other = otherOf(encounter);
  const rows = (changed: Decisions['rows']): Decisions => ({ ...decisions, rows: { ...decisions.rows, ...changed } });
  const post = (choice: string): Decisions => ({
    ...decisions,
    posts: { ...decisions.posts, [own]: choice },
    seen: [...new Set([...decisions.seen, encounter.id])],
  });
  if (given === 'out') return rows({ [own]: 'leave out' });
  if (given === 'keep' && other) return rows({ [own]: 'keep', [other]: 'leave out' });
  if (given === 'this') return post(own);
  if (given === 'other') return post(other ?? asKnown);
  return { ...decisions, seen: [...new Set([...decisions.seen, encounter.id])] };
}
