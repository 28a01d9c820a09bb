import { countMatching } from '../../modules/matching/index.ts';
import { countToChase } from '../../modules/monitoring/index.ts';
import { type Programme, readProgramme } from '../../modules/programmes/index.ts';
import { countByState, countStuck, type StateCount } from '../../modules/recruitment/index.ts';
import { scopesOf } from '../../platform/access/index.ts';
import { dayOf } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/db/index.ts';
import type { WaitingFor, WaitingItem } from '../../platform/http/index.ts';
import { countRelationships } from './queries/count-relationships.ts';
import { countAtStages } from './queries/list-stuck.ts';

/** So many wait for the coordinator, and the page that helps them. */
export interface Attention {
  readonly count: number;
  readonly text: string;
  readonly href: string;
  readonly tone?: 'attention';
}

interface Looking {
  readonly programme: Programme;
  /** The coordinator who looks. */
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** What waits for a coordinator in a programme: the same, counted alike, on the programme's page and on the home page. */
export async function attentionIn(tx: Tx, { programme, by, now }: Looking): Promise<readonly Attention[]> {
  const { id, settings } = programme;
  const { stuckAfterWorkingDays } = settings.terms.endorsement.mentee;
  const [expressions, relationships, stages, stuck, { due: toChase }, { waiting: toMatch, nextBest }] =
    await Promise.all([
      countByState(tx, id),
      countRelationships(tx, id),
      countAtStages(tx, { programme, by, now, stages: ['more-time', 'another-match'] }),
      countStuck(tx, { programme: id, stuckAfterWorkingDays, now }),
      countToChase(tx, id, dayOf(now)),
      countMatching(tx, id, by),
    ]);
  const { agreeing = 0, 'winding-up': windingUp = 0 } = relationships;
  const { 'more-time': moreTime = 0, 'another-match': another = 0 } = stages;
  const mentees = countOf(expressions, 'mentee', 'waiting');
  const mentors = countOf(expressions, 'mentor', 'waiting');
  const at = (path: string) => `/programmes/${id}/${path}`;
  const all: readonly Attention[] = [
    { count: stuck, text: words.stuck(stuck), href: at('expressions/with-managers'), tone: 'attention' },
    { count: toChase, text: words.chase(toChase), href: at('to-chase'), tone: 'attention' },
    { count: moreTime, text: words.moreTime(moreTime), href: at('stuck?stage=more-time'), tone: 'attention' },
    { count: mentees, text: words.mentees(mentees), href: at('expressions?role=mentee&state=waiting') },
    { count: mentors, text: words.mentors(mentors), href: at('expressions?role=mentor&state=waiting') },
    { count: toMatch, text: words.toMatch(toMatch) + words.nextBest(nextBest), href: at('matching') },
    { count: another, text: words.another(another), href: at('stuck?stage=another-match') },
    { count: agreeing, text: words.unsigned(agreeing), href: at('relationships?state=agreeing') },
    { count: windingUp, text: words.windingUp(windingUp), href: at('relationships?state=winding-up') },
  ];
  return all.filter(({ count }) => count > 0);
}

/** The same for the home page of whoever runs programmes. */
export const waitingInProgrammes: WaitingFor = async ({ tx, actor, now }) => {
  const items: WaitingItem[] = [];
  for (const scope of scopesOf(actor, 'coordinator')) {
    const programme = await readProgramme(tx, scope);
    if (!programme) continue;
    for (const { count, text, href } of await attentionIn(tx, { programme, by: actor.person, now }))
      items.push({ title: `${count} ${text}`, detail: programme.name, href, action: words.see, since: now });
  }
  return items;
};

export const countOf = (counts: readonly StateCount[], role: StateCount['role'], state: StateCount['state']): number =>
  counts.find((one) => one.role === role && one.state === state)?.count ?? 0;

const said = (one: string, many: string) => (count: number) => (count === 1 ? one : many);

const words = {
  stuck: said('waits too long for a line manager', 'wait too long for a line manager'),
  chase: said('person to get back to', 'people to get back to'),
  moreTime: said('pair asks for more time', 'pairs ask for more time'),
  mentees: said('mentee waits to be selected', 'mentees wait to be selected'),
  mentors: said('mentor waits to be selected', 'mentors wait to be selected'),
  toMatch: said('mentee waits for a match', 'mentees wait for a match'),
  nextBest: (count: number) => (count === 0 ? '' : `; for ${count} the next best mentor is found`),
  another: said('mentee would like another mentor', 'mentees would like another mentor'),
  unsigned: said('agreement still to be signed', 'agreements still to be signed'),
  windingUp: said('pair has set a last day', 'pairs have set a last day'),
  see: 'See them',
} as const;
