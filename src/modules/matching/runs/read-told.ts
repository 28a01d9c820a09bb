import { type Tx, within } from '../../../platform/db/index.ts';
import type { Box, Sealing } from '../../../platform/sealing/index.ts';
import { portraitForm } from '../../directory/index.ts';
import { type Matching, readForm } from '../../programmes/index.ts';
import { type Questionnaire, storedAnswersSchema } from '../../questionnaires/index.ts';
import { livedExperiencePlace } from '../commands/share-lived-experience.ts';
import type { Facts } from '../engine/rules/people.ts';
import { wordsPlace } from '../request-words.ts';
import type { Tables } from '../tables.ts';
import { factsTold } from './facts.ts';

/** A profile asks in questions of its own what the expression offers to tick. */
type Purpose = Parameters<typeof readForm>[1]['purpose'] | 'portrait';
interface Told {
  readonly purpose: Purpose;
  readonly person: string;
  readonly version: number;
  readonly answers: unknown;
}

interface OfSide {
  readonly programme: string;
  readonly people: readonly string[];
  readonly side: 'mentee' | 'mentor';
}

interface Asked extends OfSide {
  readonly definition: Matching;
}

/** What people told of themselves in the programme's forms, sealed or not, as facts by person. */
export async function readTold(
  tx: Tx,
  sealing: Sealing,
  { programme, definition, people, side }: Asked,
): Promise<ReadonlyMap<string, Facts>> {
  const boxes = await sealing.boxes(tx, people);
  const told = [
    ...(await expressions(tx, { programme, people, side })),
    ...(side === 'mentor' ? await portraits(tx, programme, people) : []),
    ...(side === 'mentee' ? await requests(tx, { programme, people, boxes }) : []),
    ...(await livedExperiences(tx, { programme, people, boxes })),
  ];
  const forms = await formsOf(tx, programme, told);
  const facts = new Map<string, Facts>();
  for (const { purpose, person, version, answers } of told) {
    const form = forms.get(`${purpose} ${version}`);
    if (!form) continue;
    const more = factsTold(definition, form, storedAnswersSchema.parse(answers));
    facts.set(person, { ...facts.get(person), ...more });
  }
  return facts;
}

async function formsOf(tx: Tx, programme: string, told: readonly Told[]): Promise<ReadonlyMap<string, Questionnaire>> {
  const wanted = new Map(told.map(({ purpose, version }) => [`${purpose} ${version}`, { purpose, version }]));
  const forms = new Map<string, Questionnaire>();
  for (const [key, form] of wanted) forms.set(key, await formOf(tx, programme, form));
  return forms;
}

async function formOf(tx: Tx, programme: string, { purpose, version }: Pick<Told, 'purpose' | 'version'>) {
  if (purpose !== 'portrait') return readForm(tx, { programme, purpose, version });
  return portraitForm(await readForm(tx, { programme, purpose: 'mentorExpression', version }));
}

async function portraits(tx: Tx, programme: string, people: readonly string[]): Promise<readonly Told[]> {
  const rows = await within<Tables>(tx)
    .selectFrom('directory.told')
    .select(['mentor as person', 'form_version as version', 'answers'])
    .where('programme', '=', programme)
    .where('mentor', 'in', people)
    .execute();
  return rows.map((row) => ({ ...row, purpose: 'portrait' }));
}

/** What they said when they came; a portrait or a request that is newer says it better. */
async function expressions(tx: Tx, { programme, people, side }: OfSide): Promise<readonly Told[]> {
  const rows = await within<Tables>(tx)
    .selectFrom('recruitment.told')
    .select(['person', 'form_version as version', 'answers'])
    .where('programme', '=', programme)
    .where('role', '=', side)
    .where('person', 'in', people)
    .execute();
  return rows.map((row) => ({ ...row, purpose: side === 'mentor' ? 'mentorExpression' : 'menteeExpression' }));
}

interface Sealed {
  readonly programme: string;
  readonly people: readonly string[];
  readonly boxes: ReadonlyMap<string, Box>;
}

/** Of somebody who asked before, the last request counts. */
async function requests(tx: Tx, { programme, people, boxes }: Sealed): Promise<readonly Told[]> {
  const rows = await within<Tables>(tx)
    .selectFrom('matching.request as r')
    .innerJoin('matching.request_words as w', 'w.request', 'r.id')
    .select(['r.id as request', 'r.mentee as person', 'w.audience', 'w.form_version as version', 'w.sealed'])
    .where('r.programme', '=', programme)
    .where('r.state', '!=', 'withdrawn')
    .where('r.mentee', 'in', people)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('matching.request as later')
            .whereRef('later.programme', '=', 'r.programme')
            .whereRef('later.mentee', '=', 'r.mentee')
            .whereRef('later.sent_at', '>', 'r.sent_at')
            .where('later.state', '!=', 'withdrawn'),
        ),
      ),
    )
    .orderBy('w.audience')
    .execute();
  return rows.flatMap(({ sealed, request, audience, person, version }) => {
    const text = boxes.get(person)?.unseal(sealed, wordsPlace({ request, audience }));
    return text === undefined ? [] : [{ purpose: 'matchingRequest', person, version, answers: JSON.parse(text) }];
  });
}

/** Under a consent that holds; the database shows a page none but the person's own. */
async function livedExperiences(tx: Tx, { programme, people, boxes }: Sealed): Promise<readonly Told[]> {
  const rows = await within<Tables>(tx)
    .selectFrom('matching.lived_experience as l')
    .innerJoin('matching.consent as c', (join) =>
      join.onRef('c.programme', '=', 'l.programme').onRef('c.person', '=', 'l.person').on('c.withdrawn_at', 'is', null),
    )
    .select(['l.person', 'l.form_version as version', 'l.sealed'])
    .where('l.programme', '=', programme)
    .where('l.person', 'in', people)
    .execute();
  return rows.flatMap(({ person, version, sealed }) => {
    const text = boxes.get(person)?.unseal(sealed, livedExperiencePlace({ programme, person }));
    return text === undefined ? [] : [{ purpose: 'livedExperience', person, version, answers: JSON.parse(text) }];
  });
}
