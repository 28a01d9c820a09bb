import { newId, type Tx, within } from '../../../platform/db/index.ts';
import type { Sealing } from '../../../platform/sealing/index.ts';
import { type Answers, storedAnswersSchema } from '../../questionnaires/index.ts';
import type { Tables } from '../tables.ts';

interface Whose {
  readonly programme: string;
  readonly person: string;
}

interface Sharing extends Whose {
  readonly answers: Answers;
  readonly formVersion: number;
  readonly now: Temporal.Instant;
}

export const livedExperiencePlace = ({ programme, person }: Whose): string =>
  `matching.lived_experience.sealed:${programme}/${person}`;

/**
 * EM-15: what someone wants taken into account, under a dated consent of its own. Nobody reads it, and no event tells that it is
 * there: that alone would say something.
 */
export async function shareLivedExperience(tx: Tx, sealing: Sealing, { answers, formVersion, now, ...whose }: Sharing) {
  const tables = within<Tables>(tx);
  await tables
    .insertInto('matching.consent')
    .values({ id: newId(), ...whose, given_at: now, withdrawn_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const box = await sealing.box(tx, { kind: 'person', id: whose.person });
  const sealed = box.seal(JSON.stringify(answers), livedExperiencePlace(whose));
  const kept = { form_version: formVersion, sealed, saved_at: now };
  await tables
    .insertInto('matching.lived_experience')
    .values({ ...whose, ...kept })
    .onConflict((conflict) => conflict.columns(['programme', 'person']).doUpdateSet(kept))
    .execute();
}

/** Taken back: the answers are destroyed, and that there was a consent once stays dated. */
export async function takeBackLivedExperience(
  tx: Tx,
  { now, ...whose }: Whose & { now: Temporal.Instant },
): Promise<void> {
  const { programme, person } = whose;
  const tables = within<Tables>(tx);
  await tables
    .deleteFrom('matching.lived_experience')
    .where('programme', '=', programme)
    .where('person', '=', person)
    .execute();
  await tables
    .updateTable('matching.consent')
    .set({ withdrawn_at: now })
    .where('programme', '=', programme)
    .where('person', '=', person)
    .where('withdrawn_at', 'is', null)
    .execute();
}

/** For the person themselves, to change it; the database shows it to nobody else. */
export async function ownLivedExperience(tx: Tx, sealing: Sealing, whose: Whose): Promise<Answers | null> {
  const row = await within<Tables>(tx)
    .selectFrom('matching.lived_experience')
    .select('sealed')
    .where('programme', '=', whose.programme)
    .where('person', '=', whose.person)
    .executeTakeFirst();
  const reader = row && (await sealing.reader(tx, { kind: 'person', id: whose.person }));
  return row && reader
    ? storedAnswersSchema.parse(JSON.parse(reader.unseal(row.sealed, livedExperiencePlace(whose))))
    : null;
}
