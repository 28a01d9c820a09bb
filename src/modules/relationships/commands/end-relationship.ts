import { dayOf } from '../../../platform/clock/index.ts';
import { json, type Tx, within } from '../../../platform/db/index.ts';
import { post } from '../../../platform/mail/index.ts';
import type { Answers } from '../../questionnaires/index.ts';
import { recordRelationshipEvent } from '../events.ts';
import type { Relationship } from '../queries/read-relationship.ts';
import type { RelationshipsTables } from '../tables.ts';
import { close } from './close.ts';
import { moveRelationship } from './move-relationship.ts';

interface Ending {
  readonly relationship: Relationship;
  /** Answers to the programme's form about endings, for the coordinator alone. */
  readonly answers: Answers;
  readonly formVersion: number;
  readonly wantsAnotherMatch: boolean;
  /** A day to come on which it ends; null when it has ended. */
  readonly lastDay: Temporal.PlainDate | null;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** EM-12: either brings it to an end, at once or on a day to come, without blame. False when it has ended already. */
export async function endRelationship(tx: Tx, ending: Ending): Promise<boolean> {
  const { relationship, by, now } = ending;
  const lastDay = ending.lastDay && Temporal.PlainDate.compare(ending.lastDay, dayOf(now)) > 0 ? ending.lastDay : null;
  const moved = await moveRelationship(tx, {
    ...{ relationship, by, now },
    ...(lastDay ? { move: 'plan-ending', untilDay: lastDay } : { move: 'end', untilDay: dayOf(now) }),
  });
  if (!moved) return false;
  await keepAnswers(tx, ending);
  if (!lastDay) await close(tx, relationship, now);
  const { id, programme, members } = relationship;
  if (ending.wantsAnotherMatch) {
    const event = { relationship: id, programme, by, at: now };
    await recordRelationshipEvent(tx, { ...event, type: 'relationships.another-match-wanted' });
  }
  for (const { person, leftAt } of members)
    if (leftAt === null)
      await post(tx, { kind: 'relationships.ending-told', to: { person }, ids: { relationship: id }, dueAt: now });
  return true;
}

async function keepAnswers(tx: Tx, { relationship, by, now, ...ending }: Ending): Promise<void> {
  const said = {
    form_version: ending.formVersion,
    answers: json(ending.answers),
    wants_another_match: ending.wantsAnotherMatch,
    at: now,
  };
  await within<RelationshipsTables>(tx)
    .insertInto('relationships.ending')
    .values({ relationship: relationship.id, person: by, ...said })
    .onConflict((conflict) => conflict.columns(['relationship', 'person']).doUpdateSet(said))
    .execute();
}
