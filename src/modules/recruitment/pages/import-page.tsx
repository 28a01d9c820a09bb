import type { VNode } from 'preact';
import { z } from 'zod';
import { dayOf } from '../../../platform/clock/index.ts';
import type { Tx } from '../../../platform/db/index.ts';
import {
  explain,
  type Next,
  type Outcome,
  page,
  Refusal,
  type Route,
  type Services,
  uuid,
} from '../../../platform/http/index.ts';
import { type FieldValues, type FormState, Link, ProgressLine, Screen, Text } from '../../../platform/view/index.ts';
import { register } from '../../people/index.ts';
import { mayRunProgramme, type Programme, readProgramme } from '../../programmes/index.ts';
import type { Decisions } from '../import/decisions.ts';
import { type ImportDraft, readImportDraft, writeDecisions } from '../import/draft.ts';
import { type FoundImport, findImport } from '../import/queries/find-import.ts';
import { knownPeople } from '../import/queries/known-people.ts';
import { type ImportRead, readImport } from '../import/read-import.ts';
import type { KnownPerson } from '../import/rows/compare-rows.ts';

/** An import that its own coordinator still works on, read anew under the answers given so far. */
export interface OpenImport {
  readonly programme: Programme;
  readonly found: FoundImport;
  readonly draft: ImportDraft;
  readonly read: ImportRead;
  readonly known: readonly KnownPerson[];
}

interface Over {
  readonly programme: Programme;
  readonly found: FoundImport;
  readonly draft: null;
}

export const importParams = z.object({ programme: uuid, import: uuid });
export const importPath = '/programmes/:programme/import/:import';
export const importAddress = ({ found }: { readonly found: FoundImport }): string =>
  `/programmes/${found.programme}/import/${found.id}`;

interface Loading {
  readonly tx: Tx;
  readonly actor: { readonly person: string };
  readonly params: z.infer<typeof importParams>;
  readonly now: Temporal.Instant;
  readonly services: Services;
  readonly lock: boolean;
}

/** Null for another coordinator's unfinished import: what it holds is sealed to whoever uploaded it. */
export async function loadImport({
  tx,
  actor,
  params,
  now,
  services,
  lock,
}: Loading): Promise<OpenImport | Over | null> {
  const programme = await readProgramme(tx, params.programme);
  const found = programme && (await findImport(tx, { programme: programme.id, id: params.import, lock }));
  if (!programme || !found) return null;
  if (found.state !== 'reading') return { programme, found, draft: null };
  const draft = await readImportDraft(tx, services.sealing, { id: found.id, author: actor.person }, { lock });
  if (!draft) return null;
  const known = await knownPeople(tx, programme.id);
  const read = readImport(draft.sheets, draft.decisions, { register, today: dayOf(now), known });
  return { programme, found, draft, known, read };
}

interface ImportStep<Query, Input> {
  /** Its address below the import's own. */
  readonly at: string;
  readonly query?: z.ZodType<Query>;
  readonly form: (open: OpenImport) => z.ZodType<Input>;
  readonly fill: (open: OpenImport) => FieldValues;
  readonly view: (props: { readonly open: OpenImport; readonly form: FormState; readonly query: Query }) => VNode;
  /** The answers with these added, or what is wrong with them. */
  readonly answer: (open: OpenImport, input: Input) => Outcome<Decisions>;
  /** Where to go on from here, as things stand with the answers saved. */
  readonly next: (open: OpenImport, input: Input) => Next;
}

/** One page of questions about a list. Answers are added to what stands, so that a second tab loses nothing. */
export function importStep<Query, Input>(step: ImportStep<Query, Input>): readonly Route[] {
  return page({
    path: `${importPath}/${step.at}`,
    params: importParams,
    query: step.query ?? z.custom<Query>(),
    load: loadImport,
    may: (actor, { programme }) => mayRunProgramme(actor, programme.id),
    form: (facts) => (facts.draft ? step.form(facts) : z.custom<Input>()),
    fill: (facts) => (facts.draft ? step.fill(facts) : {}),
    view: ({ facts, form, query }) =>
      facts.draft ? (
        step.view({ open: facts, form, query })
      ) : (
        <ImportOver found={facts.found} name={facts.programme.name} />
      ),
    submit: async ({ tx, actor, facts, input, now, services }) => {
      if (!facts.draft) return explain(words.over[facts.found.state]);
      const decisions = step.answer(facts, input);
      if (decisions instanceof Refusal || !('cells' in decisions)) return decisions;
      await writeDecisions(tx, services.sealing, { id: facts.found.id, author: actor.person, decisions, now });
      const { programme, found, known } = facts;
      const draft = { ...facts.draft, decisions };
      const read = readImport(draft.sheets, decisions, { register, today: dayOf(now), known });
      return step.next({ programme, found, known, draft, read }, input);
    },
    next: ({ result }) => result,
  });
}

/** What somebody finds who comes back to a step of an import that is over. */
export const ImportOver = ({ found, name }: { readonly found: FoundImport; readonly name: string }) => (
  <Screen title={words.overTitle} caption={name}>
    <Text>{words.over[found.state]}</Text>
    <Text>
      <Link href={importAddress({ found })}>{words.seeImport}</Link>
    </Text>
  </Screen>
);

const steps = ['columns', 'questions', 'people', 'notes', 'check'] as const;

export const ImportSteps = ({ at }: { readonly at: (typeof steps)[number] }) => (
  <ProgressLine
    label={words.progress}
    stages={steps.map((step, number) => ({
      text: words.steps[step],
      state: number < steps.indexOf(at) ? 'done' : step === at ? 'now' : 'later',
    }))}
  />
);

const words = {
  progress: 'Steps of the import',
  steps: { columns: 'Columns', questions: 'Questions', people: 'People', notes: 'Notes', check: 'Check' },
  overTitle: 'This import is over',
  over: {
    reading: '',
    imported: 'The people of this list are in the programme already.',
    dropped: 'This list was dropped before anybody came in.',
    'taken-back': 'This import was taken back.',
  },
  seeImport: 'See the import',
} as const;
