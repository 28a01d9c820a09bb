import { z } from 'zod';
import { type Tx, within } from '../../../platform/db/index.ts';
import { type ProgrammeState, programmeState } from '../lifecycle.ts';
import { type Settings, settingsSchema } from '../settings.ts';
import type { ProgrammesTables } from '../tables.ts';
import type { Template } from '../template/template.ts';
import { templateWithId } from '../templates/templates.ts';
import { keeping, seesCommitted } from './keeping.ts';

/** A programme as it stands, with the terms and texts it keeps. */
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly organisation: string;
  readonly template: string;
  readonly state: ProgrammeState;
  readonly stateSince: Temporal.Instant;
  /** How often its state, and its settings, have changed: the next change is one more. */
  readonly turn: number;
  readonly version: number;
  readonly settings: Settings;
}

interface Finding {
  /** Holds the programme still until the transaction ends. */
  readonly lock?: boolean;
  /** The version of its settings; without it, the newest. */
  readonly version?: number;
}

export const readProgramme = (tx: Tx, id: string, finding: Finding = {}): Promise<Programme | null> =>
  readWhere(tx, 'id', id, finding);

export const readProgrammeAt = (tx: Tx, slug: string): Promise<Programme | null> => readWhere(tx, 'slug', slug, {});

async function readWhere(tx: Tx, column: 'id' | 'slug', value: string, finding: Finding): Promise<Programme | null> {
  const { lock, version } = finding;
  const tables = within<ProgrammesTables>(tx);
  // A view of laterals cannot be locked, the row beneath it can.
  if (lock)
    await tables.selectFrom('programmes.programme').select('id').where(column, '=', value).forUpdate().execute();
  const row = await tables
    .selectFrom('programmes.current')
    .select(['id', 'name', 'slug', 'organisation', 'template', 'state', 'turn', 'state_since as stateSince', 'version'])
    .where(column, '=', value)
    .executeTakeFirst();
  if (!row) return null;
  const settings = await settingsAt(tx, row, version ?? row.version);
  return { ...row, state: programmeState.parse(row.state), settings };
}

const known = keeping<Settings>();

async function settingsAt(tx: Tx, programme: { id: string; template: string }, version: number): Promise<Settings> {
  return known(`${programme.id} ${version}`, async () => {
    const { body, isCommitted } = await within<ProgrammesTables>(tx)
      .selectFrom('programmes.settings')
      .select(['body', seesCommitted])
      .where('programme', '=', programme.id)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    const settings = withWhatCameLater(body, templateWithId(programme.template));
    return { value: settingsSchema.parse(settings), isCommitted };
  });
}

const kept = z.looseObject({ terms: z.looseObject({}) });

/**
 * Settings that were saved before matching, or concerns, were part of them take what their template says of it. What people had
 * agreed to by then was that the other is told first, without exception.
 */
function withWhatCameLater(saved: unknown, template: Template | null): unknown {
  const settings = kept.parse(saved);
  const concerns = template && { ...template.terms.concerns, tellFirst: 'always' };
  return { matching: template?.matching, ...settings, terms: { concerns, ...settings.terms } };
}
