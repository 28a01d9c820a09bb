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
import { mayRunProgramme } from '../../programmes/index.ts';
import type { Decisions } from '../import/decisions.ts';
import { writeDecisions } from '../import/draft.ts';
import { type ImportOver, loadImport, type OpenImport } from '../import/load-import.ts';
import type { FoundImport } from '../import/queries/find-import.ts';
import { type ImportRead, readImport } from '../import/read-import.ts';

export const importParams = z.object({ programme: uuid, import: uuid });
export const importPath = '/programmes/:programme/import/:import';
export const importAddress = ({ found }: { readonly found: FoundImport }): string =>
  `/programmes/${found.programme}/import/${found.id}`;

interface Visiting {
  readonly tx: Tx;
  readonly actor: { readonly person: string };
  readonly params: z.infer<typeof importParams>;
  readonly now: Temporal.Instant;
  readonly services: Services;
  readonly lock: boolean;
}

/** After so long, whatever was bringing the people in has died, and left nothing behind: the list is open again. */
const longEnough = { minutes: 10 };

/** For the pages a list that is coming in is over; somebody else's unfinished one is not found. */
export async function visitImport({ actor, params, ...visit }: Visiting): Promise<OpenImport | ImportOver | null> {
  const facts = await loadImport({ ...visit, author: actor.person, programme: params.programme, id: params.import });
  if (!facts?.draft || facts.found.state === 'reading') return facts;
  const isStuck = Temporal.Instant.compare(facts.found.stateSince.add(longEnough), visit.now) < 0;
  return isStuck ? facts : { programme: facts.programme, found: facts.found, draft: null };
}

interface ImportStep<Query, Input> {
  /** Its address below the import's own. */
  readonly at: string;
  readonly query?: z.ZodType<Query>;
  readonly form: (open: OpenImport) => z.ZodType<Input>;
  readonly fill: (open: OpenImport) => FieldValues;
  readonly view: (props: { readonly open: OpenImport; readonly form: FormState; readonly query: Query }) => VNode;
  /** The answers with these added, or what is wrong with them; `again` reads the list as it would be under them. */
  readonly answer: (open: OpenImport, input: Input, again: (decisions: Decisions) => ImportRead) => Outcome<Decisions>;
  /** Where to go on from here, as things stand with the answers saved. */
  readonly next: (open: OpenImport, input: Input) => Next;
}

/** One page of questions about a list. Answers are added to what stands, so that a second tab loses nothing. */
export function importStep<Query, Input>(step: ImportStep<Query, Input>): readonly Route[] {
  return page({
    path: `${importPath}/${step.at}`,
    params: importParams,
    query: step.query ?? z.custom<Query>(),
    load: visitImport,
    may: (actor, { programme }) => mayRunProgramme(actor, programme.id),
    form: (facts) => (facts.draft ? step.form(facts) : z.custom<Input>()),
    fill: (facts) => (facts.draft ? step.fill(facts) : {}),
    view: ({ facts, form, query }) =>
      facts.draft ? (
        step.view({ open: facts, form, query })
      ) : (
        <OverScreen found={facts.found} name={facts.programme.name} />
      ),
    submit: async ({ tx, actor, facts, input, now, services }) => {
      if (!facts.draft) return explain(words.over[facts.found.state]);
      const { programme, found, known, draft } = facts;
      const again = (decisions: Decisions) =>
        readImport(draft.sheets, decisions, { register, today: dayOf(now), known });
      const decisions = step.answer(facts, input, again);
      if (decisions instanceof Refusal || !('cells' in decisions)) return decisions;
      await writeDecisions(tx, services.sealing, { id: facts.found.id, author: actor.person, decisions, now });
      return step.next({ programme, found, known, draft: { ...draft, decisions }, read: again(decisions) }, input);
    },
    next: ({ result }) => result,
  });
}

/** What somebody finds who comes back to a step of an import that is over. */
export const OverScreen = ({ found, name }: { readonly found: FoundImport; readonly name: string }) => (
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
    'coming-in': 'The people of this list are coming in at this moment.',
    imported: 'The people of this list are in the programme already.',
    dropped: 'This list was dropped before anybody came in.',
    'taken-back': 'This import was taken back.',
  },
  seeImport: 'See the import',
} as const;
