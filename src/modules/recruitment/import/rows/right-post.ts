import type { Decisions } from '../decisions.ts';
import type { KnownPerson } from './compare-rows.ts';
import type { PersonRow } from './person-row.ts';

/** In `Decisions.posts`: the post that the programme knows, and not the one in the list. */
export const asKnown = 'known';

interface Among<Row> {
  readonly rows: readonly Row[];
  readonly known: readonly KnownPerson[];
  readonly decisions: Decisions;
}

/**
 * Whoever is in both lists, or here already, holds one post: the one that the coordinator chose, or else that of the
 * later start. Each of their rows comes in with it, so that no expression is about a post they have left.
 */
export function withRightPost<Row extends PersonRow>(row: Row, { rows, known, decisions }: Among<Row>): Row {
  const same = rows.filter((other) => other.id === row.id || (other.email !== null && other.email === row.email));
  const here = known.find(({ email }) => email === row.email)?.post;
  const chosen = same.map(({ id }) => decisions.posts[id]).find((choice) => choice !== undefined);
  const posts = here?.organisation ? [...same, here] : same;
  const right = (chosen === asKnown ? here : same.find(({ id }) => id === chosen)) ?? posts.reduce(laterStart);
  const { organisation, title, since, manager } = right;
  return { ...row, organisation, title, since, manager };
}

function laterStart<Post extends Pick<PersonRow, 'since'>>(one: Post, other: Post): Post {
  if (!one.since || !other.since) return one.since ? one : other;
  return Temporal.PlainDate.compare(other.since, one.since) > 0 ? other : one;
}
