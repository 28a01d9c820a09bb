import { movePortrait, offerCapacity, portraitForm, readPortrait, savePortrait } from '../modules/directory/index.ts';
import { recordTraining } from '../modules/learning/index.ts';
import { organisationId } from '../modules/people/index.ts';
import { type Programme, readForm } from '../modules/programmes/index.ts';
import { answersFromFacts, decide, enterExpression, expressionForm } from '../modules/recruitment/index.ts';
import { dayOf } from '../platform/clock/index.ts';
import { newId } from '../platform/db/index.ts';
import type { TestHouse } from './test-house.ts';

interface Joining {
  readonly programme: Programme;
  readonly coordinator: string;
  readonly name: string;
  readonly email?: string;
  /** The key of an organisation of the register. */
  readonly organisation?: string;
  readonly title?: string;
  /** One of the programme's levels, by which some come first. */
  readonly level?: string;
  readonly managerEmail?: string;
}

/** Somebody who was selected for a part in a programme, by the coordinator's own commands. */
export async function joinProgramme(
  house: TestHouse,
  { role, ...joining }: Joining & { readonly role: 'mentee' | 'mentor' },
): Promise<string> {
  const { programme, coordinator: by, name, organisation = 'rutland-county-council' } = joining;
  const now = house.clock.now();
  return house.acting(by, async (tx) => {
    const form = await readForm(tx, { programme: programme.id, purpose: expressionForm[role] });
    const answers = answersFromFacts(form, {
      organisation: organisationId(organisation),
      'job-title': joining.title ?? 'Team Manager',
      ...(joining.level !== undefined && { level: joining.level }),
      'manager-name': 'Rachel Zhang',
      'manager-email': joining.managerEmail ?? 'rachel.zhang@council.example',
    });
    const email = joining.email ?? `${newId().slice(-12)}@council.example`;
    const endorsement = { decision: 'endorse', releasesTime: true, deferUntil: null, comment: null } as const;
    const entered = await enterExpression(tx, {
      ...{ programme, role, name, email, answers, wayIn: 'telephone', by, now },
      endorsement: role === 'mentee' ? endorsement : null,
    });
    if (!entered) throw new Error(`${name} takes part already`);
    await decide(tx, { expressions: [entered.expression], decision: 'select', by, now });
    return entered.person;
  });
}

interface Mentoring extends Joining {
  readonly seats?: number;
  readonly topics?: readonly string[];
  readonly published?: boolean;
  readonly trained?: boolean;
}

/** A mentor who has trained, published a profile and offered places; or not, where a test says so. */
export async function joinAsMentor(house: TestHouse, mentoring: Mentoring): Promise<string> {
  const {
    programme,
    coordinator: by,
    seats = 1,
    topics = ['confidence'],
    published = true,
    trained = true,
  } = mentoring;
  const mentor = await joinProgramme(house, { ...mentoring, role: 'mentor' });
  const now = house.clock.now();
  await house.acting(by, async (tx) => {
    const course = { kind: 'course', heldOn: dayOf(now) } as const;
    if (trained) await recordTraining(tx, { programme: programme.id, people: [mentor], ...course, by, now });
    const form = portraitForm(await readForm(tx, { programme: programme.id, purpose: 'mentorExpression' }));
    const answers = { background: 'Twenty years in children’s services.', topics, methods: ['online'] };
    await savePortrait(tx, { programme: programme.id, mentor, form, answers, by, now });
    const portrait = await readPortrait(tx, { programme: programme.id, mentor });
    if (published && portrait) await movePortrait(tx, { portrait, move: 'publish', by, now });
    await offerCapacity(tx, { programme: programme.id, mentor, seats, by, now });
  });
  return mentor;
}
