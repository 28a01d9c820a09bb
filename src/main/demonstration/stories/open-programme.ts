import { grantRole, openOwnAccount } from '../../../modules/accounts/index.ts';
import { organisationId, registerPerson } from '../../../modules/people/index.ts';
import {
  changeSettings,
  moveProgramme,
  nameStaff,
  type Programme,
  readProgramme,
  startProgramme,
  templateWithId,
} from '../../../modules/programmes/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import {
  dataProtectionOfficer,
  deputySafeguardingLead,
  operator,
  organisationLead,
  steeringMember,
} from '../data/staff.ts';
import type { Teller } from '../telling/teller.ts';

interface Named {
  readonly name: string;
  readonly email: string;
}

interface Appointed extends Named {
  readonly role: 'operator' | 'organisation-lead';
  readonly scope: string | null;
}

export interface ProgrammePlan {
  readonly name: string;
  readonly coordinator: Named;
  readonly safeguardingLead: Named;
  readonly team: Named & { readonly telephone: string | null };
  /** The key of the council that hosts it, in the register. */
  readonly host: string;
}

export interface Begun {
  readonly programme: string;
  readonly coordinator: string;
}

/** A coordinator is appointed and starts a programme from the template for regional leaders. */
export async function startPlanned(teller: Teller, { name, coordinator, host }: ProgrammePlan): Promise<Begun> {
  const template = templateWithId('regional-leaders');
  if (!template) throw new Error('The template for regional leaders is missing');
  const person = await appoint(teller, { ...coordinator, role: 'operator', scope: null });
  const organisation = organisationId(host);
  const programme = await teller.as(person, (tx, now) =>
    startProgramme(tx, { template, name, organisation, by: person, now }),
  );
  return { programme, coordinator: person };
}

/** By whoever runs the service, past the policies; they say themselves what they are called. */
async function appoint({ house, now }: Teller, { name, email, role, scope }: Appointed): Promise<string> {
  return house.services.db.transaction('migrate', async (tx) => {
    const person = await openOwnAccount(tx, email, now());
    await registerPerson(tx, { name, email, by: null, now: now() });
    await grantRole(tx, { person, role, scope, by: null, now: now() });
    return person;
  });
}

/** The pages of the set-up are looked over, all of them where none are named; what only this programme can know is filled in. */
export function lookOver(teller: Teller, begun: Begun, plan: ProgrammePlan, only?: readonly string[]): Promise<void> {
  const { coordinator: by, programme } = begun;
  const { today } = teller.calendar;
  return teller.as(by, async (tx, now) => {
    await nameStaff(tx, { programme, ...plan.safeguardingLead, role: 'safeguarding-lead', by, now });
    const day = now.toZonedDateTimeISO('Europe/London').toPlainDate();
    const known = {
      dates: { takesFrom: `${day}`, takesUntil: `${today.add({ months: 6 })}`, startsOn: `${day.add({ days: 30 })}` },
      contact: plan.team,
    };
    const { settings } = await read(tx, programme);
    for (const { step } of settings.setUp.filter((task) => only?.includes(task.step) ?? true)) {
      const change = (kept: Programme['settings']) => ({ ...kept, ...known });
      await changeSettings(tx, { programme: await read(tx, programme), step, change, by, now });
    }
  });
}

/** Somebody else runs it too. */
export async function joinIn(teller: Teller, { coordinator: by, programme }: Begun, named: Named): Promise<void> {
  await teller.as(by, (tx, now) => nameStaff(tx, { programme, ...named, role: 'coordinator', by, now }));
}

/** Those who look on: steering group, data-protection officer, deputy for concerns, a council's lead, and whoever runs the service. */
export async function lookOn(teller: Teller, { coordinator: by, programme }: Begun): Promise<void> {
  await teller.as(by, (tx, now) => nameStaff(tx, { programme, ...steeringMember, role: 'steering-member', by, now }));
  await teller.as(by, (tx, now) =>
    nameStaff(tx, { programme, ...dataProtectionOfficer, role: 'data-protection-officer', by, now }),
  );
  await teller.as(by, (tx, now) =>
    nameStaff(tx, { programme, ...deputySafeguardingLead, role: 'deputy-safeguarding-lead', by, now }),
  );
  await appoint(teller, {
    ...organisationLead,
    role: 'organisation-lead',
    scope: organisationId(organisationLead.leads),
  });
  await appoint(teller, { ...operator, role: 'operator', scope: null });
}

export const open = (teller: Teller, { coordinator: by, programme }: Begun): Promise<void> =>
  teller.as(by, async (tx, now) => {
    const state = await moveProgramme(tx, { programme: await read(tx, programme), move: 'open', why: null, by, now });
    if (state !== 'open') throw new Error('The programme did not open');
  });

export async function read(tx: Tx, id: string): Promise<Programme> {
  const programme = await readProgramme(tx, id);
  if (!programme) throw new Error('The programme is not there');
  return programme;
}
