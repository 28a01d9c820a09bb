import { sql } from 'kysely';
import { dayOf, homeZone } from '../../../platform/clock/index.ts';
import { within } from '../../../platform/db/index.ts';
import type { WaitingFor } from '../../../platform/http/index.ts';
import type { LearningViews } from '../../learning/index.ts';
import type { ProgrammesViews } from '../../programmes/index.ts';
import { profilePath } from '../pages/paths.ts';
import type { Tables } from '../tables.ts';

const words = {
  write: (programme: string) => `Write your profile for ${programme}`,
  publish: (programme: string) => `Publish your profile in ${programme}`,
  review: (programme: string) => `Is your profile in ${programme} still right?`,
  open: 'Open it',
} as const;

/** How long before its day a profile asks to be looked over. */
const ahead = { days: 14 } as const;

/** What waits for a mentor here: a profile to write, to publish once they have trained, or to look over again. */
export const waitingInDirectory: WaitingFor = async ({ tx, actor, now }) => {
  const rows = await within<Tables & LearningViews & ProgrammesViews>(tx)
    .selectFrom('recruitment.participant as t')
    .innerJoin('programmes.current as c', 'c.id', 't.programme')
    .leftJoin('directory.portrait as d', (join) =>
      join.onRef('d.mentor', '=', 't.person').onRef('d.programme', '=', 't.programme'),
    )
    .leftJoin('directory.portrait_text as x', 'x.portrait', 'd.id')
    .leftJoin('learning.trained as l', (join) =>
      join.onRef('l.person', '=', 't.person').onRef('l.programme', '=', 't.programme'),
    )
    .select(['c.id', 'c.name', 't.since', 'd.state', 'd.review_on as reviewOn', 'x.saved_at as savedAt'])
    .select(
      sql<boolean>`l.person IS NOT NULL OR c.settings #>> '{terms,training,neededForMentors}' = 'false'`.as('ready'),
    )
    .where('t.person', '=', actor.person)
    .where('t.role', '=', 'mentor')
    .orderBy('c.name')
    .execute();
  const soon = dayOf(now).add(ahead);
  return rows.flatMap(({ id, name, since, state, reviewOn, savedAt, ready }) => {
    const item = { href: profilePath(id, actor.person), action: words.open, since: savedAt ?? since };
    if (!savedAt) return [{ ...item, title: words.write(name) }];
    if (state === 'draft') return ready ? [{ ...item, title: words.publish(name) }] : [];
    if (!reviewOn || Temporal.PlainDate.compare(reviewOn, soon) > 0) return [];
    const due = reviewOn.toZonedDateTime({ timeZone: homeZone, plainTime: '23:59' }).toInstant();
    return [{ ...item, title: words.review(name), due }];
  });
};
