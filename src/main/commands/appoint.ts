import { parseArgs } from 'node:util';
import { grantRole, openOwnAccount, personWith } from '../../modules/accounts/index.ts';
import { type Organisation, organisationId, register, resolveOrganisation } from '../../modules/people/index.ts';
import { dayOf, systemClock } from '../../platform/clock/index.ts';
import { openDatabase } from '../../platform/db/index.ts';
import { bringUpToDate } from '../bring-up-to-date.ts';
import { readConfig } from '../config.ts';

/** Those whom no programme can name: whoever starts programmes, and an organisation's lead. They sign in by mail like anybody. */
export async function appoint(args: string[]): Promise<void> {
  const now = systemClock.now();
  const { address, leads } = given(args, now);
  const held = leads
    ? ({ role: 'organisation-lead', scope: organisationId(leads.key) } as const)
    : ({ role: 'operator', scope: null } as const);
  const db = await openDatabase(readConfig(process.env).place);
  try {
    await bringUpToDate(db, now);
    // No one in the product may give these: who runs the service does, past the policies.
    await db.transaction('migrate', async (tx) => {
      const known = await personWith(tx, address);
      const person = known ?? (await openOwnAccount(tx, address, now));
      await grantRole(tx, { person, ...held, by: null, now });
    });
  } finally {
    await db.close();
  }
  console.log(`${address} can now sign in and ${leads ? `lead for ${leads.name}` : 'start programmes'}.`);
}

function given(args: string[], now: Temporal.Instant) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { leads: { type: 'string' } } });
  const address = (positionals[0] ?? '').trim().toLowerCase();
  if (positionals.length !== 1 || !/^[^@\s]+@[^@\s]+$/.test(address)) throw new Error(usage);
  return { address, leads: values.leads === undefined ? null : named(values.leads, dayOf(now)) };
}

function named(text: string, today: Temporal.PlainDate): Organisation {
  const { kind, candidates } = resolveOrganisation(text, register, today);
  const [found] = candidates;
  if (kind === 'exact' && found) return found;
  const near = candidates.map(({ name }) => name).join(', ');
  throw new Error(`No organisation is called “${text}”.${near ? ` There is: ${near}.` : ''}`);
}

const usage = 'Say whom: alongside appoint name@council.example [--leads "Derbyshire County Council"]';
