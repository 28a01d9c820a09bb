import { json, type Tx, within } from '../../../platform/db/index.ts';
import { canonicalJson } from '../../questionnaires/index.ts';
import { recordProgrammeEvent } from '../events.ts';
import type { Programme } from '../queries/read-programme.ts';
import { type Settings, settingsSchema } from '../settings.ts';
import type { ProgrammesTables } from '../tables.ts';
import type { SetUpStep } from '../template/template.ts';

interface Changing {
  /** Read with its lock held, so that two people cannot write over each other. */
  readonly programme: Programme;
  /** The page of the set-up that is thereby looked over; null changes without that. */
  readonly step: SetUpStep | null;
  readonly change: (settings: Settings) => Settings;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** Saves what a set-up page asked, as the next version of the settings, and marks that page as looked over; saving what stands already changes nothing. */
export async function changeSettings(tx: Tx, { programme, step, change, by, now }: Changing): Promise<void> {
  const { id, settings, version } = programme;
  const setUp = settings.setUp.map((task) => (task.step === step ? { step, done: true } : task));
  const changed = settingsSchema.parse({ ...change(settings), setUp });
  if (canonicalJson(changed) === canonicalJson(settings)) return;
  const body = json(changed);
  await within<ProgrammesTables>(tx)
    .insertInto('programmes.settings')
    .values({ programme: id, version: version + 1, body, step, at: now, by_person: by })
    .execute();
  await recordProgrammeEvent(tx, { type: 'programmes.settings-changed', programme: id, by, at: now });
}
