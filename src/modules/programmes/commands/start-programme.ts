import { sql } from 'kysely';
import { json, newId, type Tx, within } from '../../../platform/db/index.ts';
import { addressOf } from '../../accounts/index.ts';
import { makeKnownIn, registerPerson } from '../../people/index.ts';
import { recordProgrammeEvent } from '../events.ts';
import { programmeLifecycle } from '../lifecycle.ts';
import { settingsFrom } from '../settings.ts';
import { slugFrom } from '../slug.ts';
import type { ProgrammesTables } from '../tables.ts';
import { formPurposes, type Template } from '../template/template.ts';

interface Starting {
  readonly template: Template;
  readonly name: string;
  readonly organisation: string;
  readonly by: string;
  readonly now: Temporal.Instant;
}

/** A draft with everything its template brings, its forms pinned, and whoever started it as its coordinator. */
export async function startProgramme(tx: Tx, { template, name, organisation, by, now }: Starting): Promise<string> {
  const tables = within<ProgrammesTables>(tx);
  const programme = newId();
  const slug = await freeSlug(tx, slugFrom(name));
  const made = { created_at: now, created_by: by, template: template.id, template_version: template.version };
  await tables
    .insertInto('programmes.programme')
    .values({ id: programme, name, slug, organisation, ...made })
    .execute();
  const [state] = programmeLifecycle.states;
  await tables
    .insertInto('programmes.state_change')
    .values({ programme, turn: 1, state, at: now, by_person: by, why: null })
    .execute();
  const body = json(settingsFrom(template));
  await tables
    .insertInto('programmes.settings')
    .values({ programme, version: 1, body, step: null, at: now, by_person: by })
    .execute();
  await pinForms(tx, programme, template, now);
  await becomeCoordinator(tx, { programme, by, now });
  await recordProgrammeEvent(tx, { type: 'programmes.programme-started', programme, by, at: now });
  return programme;
}

/** Whoever starts it coordinates it, and is known by name to those who will run it with them. */
async function becomeCoordinator(
  tx: Tx,
  { programme, by, now }: Pick<Starting, 'by' | 'now'> & { readonly programme: string },
): Promise<void> {
  const own = await addressOf(tx, by);
  await sql`SELECT programmes.found(${programme}, ${newId()}, ${now})`.execute(within(tx));
  if (own) await registerPerson(tx, { name: own.name, email: own.address, by: null, now });
  if (own) await makeKnownIn(tx, { person: by, programme, now });
}

async function pinForms(tx: Tx, programme: string, { forms }: Template, now: Temporal.Instant): Promise<void> {
  const rows = formPurposes.map((purpose) => {
    const { version } = forms[purpose];
    return { programme, purpose, version, definition: json(forms[purpose]), pinned_at: now };
  });
  await within<ProgrammesTables>(tx).insertInto('programmes.form').values(rows).execute();
}

async function freeSlug(tx: Tx, wanted: string): Promise<string> {
  const rows = await within<ProgrammesTables>(tx)
    .selectFrom('programmes.programme')
    .select('slug')
    .where('slug', 'like', `${wanted}%`)
    .execute();
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
