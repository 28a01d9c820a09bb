import { sql } from 'kysely';
import { listOrganisations } from '../modules/people/index.ts';
import type { Programme } from '../modules/programmes/index.ts';
import type { ParticipantRole } from '../modules/recruitment/index.ts';
import { within } from '../platform/db/index.ts';
import type { TestHouse } from './test-house.ts';
import type { Visitor } from './visitor.ts';

type Typed = Readonly<Record<string, string | readonly string[]>>;

/** What somebody types on each page of the region's forms. */
export function sampleAnswers(
  role: ParticipantRole,
  organisation: string,
  given: Typed = {},
): Readonly<Record<string, Typed>> {
  const shared = {
    name: { name: 'Mina Mentee', ...pick(given, ['name']) },
    organisation: { organisation },
    job: {
      jobTitle: 'Team Manager',
      ...{ 'inPostSince-day': '1', 'inPostSince-month': '3', 'inPostSince-year': '2026' },
      ...(role === 'mentee' && { level: 'middle' }),
      ...pick(given, ['jobTitle', 'inPostSince-year', 'level']),
    },
    'line-manager': {
      managerName: 'Max Manager',
      managerEmail: 'max@council.example',
      ...pick(given, ['managerName', 'managerEmail']),
    },
    'anything-else': { anythingElse: 'I work four days a week' },
  };
  return role === 'mentee' ? { ...shared, ...menteePages } : { ...shared, ...mentorPages };
}

const menteePages = {
  background: { sameBackground: 'yes', organisationContext: 'improvement-journey' },
  hopes: { headline: 'Finding my feet as a manager', hopes: 'A private hope' },
  experience: { topics: ['confidence', 'change'], methods: ['online'] },
};

const mentorPages = {
  experience: { topics: ['confidence'], organisationContexts: ['steady'], about: 'Thirty years of it' },
  skills: { training: 'not-yet' },
  time: { capacity: '2', methods: ['online', 'in-person'] },
};

const pick = (given: Typed, names: readonly string[]): Typed =>
  Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));

/** Goes through the whole journey and sends it; gives the id of the expression. */
export async function sendExpression(
  house: TestHouse,
  visitor: Visitor,
  { programme, role, given }: { readonly programme: Programme; readonly role: ParticipantRole; readonly given?: Typed },
): Promise<string> {
  const organisation = await someOrganisation(house);
  const at = `/p/${programme.slug}/${role}`;
  for (const [step, typed] of Object.entries(sampleAnswers(role, organisation, given))) {
    const reply = await visitor.post(`${at}/${step}`, typed);
    if (reply.status !== 303) throw new Error(`${step} was answered with ${reply.status}`);
  }
  const sent = await visitor.post(`${at}/check`);
  return /\/expressions\/([0-9a-f-]{36})/.exec(sent.to ?? '')?.[1] ?? '';
}

export const someOrganisation = (house: TestHouse): Promise<string> =>
  house.acting(null, async (tx) => (await listOrganisations(tx, house.clock.now()))[0]?.id ?? '');

/** The path of the newest link that was mailed to this address, without the site. */
export async function linkTo(house: TestHouse, address: string): Promise<string> {
  const [mail] = await house.mailsTo(address);
  return /https?:\/\/[^/]+(\/\S+)/.exec(mail?.body_text ?? '')?.[1] ?? '';
}

/** Everything in a table that row-level security lets this person read, as text. */
export const allThatIsSeen = (house: TestHouse, person: string, table: string): Promise<string> =>
  house.acting(person, async (tx) => {
    const { rows } = await sql<object>`SELECT * FROM ${sql.table(table)}`.execute(within(tx));
    return JSON.stringify(rows);
  });
