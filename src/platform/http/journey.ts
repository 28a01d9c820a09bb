import type { VNode } from 'preact';
import type { z } from 'zod';
import type { SignedIn } from '../access/index.ts';
import { type DraftKey, dropDraft, readDraft, saveDraft } from '../drafts/index.ts';
import { gather, parseForm, type RawForm } from '../forms/index.ts';
import type { FormState, SummaryRow } from '../view/index.ts';
import { type Entered, enter, type Gate, isAnswer } from './gate.ts';
import { checkScreen, stepScreen } from './journey-screens.tsx';
import { Explanation, type Next, type Outcome, Refusal } from './outcome.ts';
import { onlySignedIn } from './page.ts';
import { type Answer, notFound, type Route, type Visit } from './route.ts';
import { explanation } from './screens.tsx';

/** One page of a journey. What it asks is kept with all the rest in one draft, sealed to its author. */
export interface Step<Facts> {
  /** Its place in the address: 'about-you'. */
  readonly name: string;
  readonly title: string;
  readonly fields: (form: FormState, facts: Facts) => VNode;
  readonly schema: (facts: Facts) => z.ZodType<object>;
  /** The names of the fields it asks, as they are typed. */
  readonly names: readonly string[];
  /** Whether it is asked at all, by what was typed so far. */
  readonly asked?: (values: RawForm, facts: Facts) => boolean;
  /** How its answers read on the page that checks them. */
  readonly rows: (values: RawForm, facts: Facts) => readonly SummaryRow[];
}

/** Several questions, one page each, then a page that checks the answers and sends them. */
export interface JourneySpec<Params, Facts, Result> extends Omit<Gate<SignedIn, Params, unknown, Facts>, 'fresh'> {
  readonly title: (facts: Facts) => string;
  /** The id of the thing that the journey is about; each person has one draft for each. */
  readonly subject: (facts: Facts) => string;
  readonly steps: (facts: Facts) => readonly Step<Facts>[];
  /** What stands on the last page: words above the button, and those on it. */
  readonly check: { readonly before?: (facts: Facts) => VNode; readonly button: string };
  /** Where "Back" leads from the first question. */
  readonly back: (params: Params) => string;
  /** What is known before anything is typed. */
  readonly fill?: (facts: Facts) => RawForm;
  readonly submit: (
    sending: Entered<SignedIn, Params, unknown, Facts> & { readonly values: RawForm; readonly input: object },
  ) => Promise<Outcome<Result>>;
  readonly next: (done: { params: Params; facts: Facts; result: Result }) => Next;
}

const lastPage = 'check';

export function journey<Params, Facts, Result>(spec: JourneySpec<Params, Facts, Result>): readonly Route[] {
  const access = { open: false, link: null };
  const at = (visit: Visit) => stand(spec, visit);
  return [
    {
      ...access,
      method: 'GET',
      path: spec.path,
      answer: async (visit) => {
        const place = await at(visit);
        return place ? go(`${bare(visit.address)}/${whereToBegin(place)}`) : notFound;
      },
    },
    {
      ...access,
      method: 'GET',
      path: `${spec.path}/:step`,
      answer: async (visit) => {
        const place = await at(visit);
        return place ? showStep(spec, place, visit) : notFound;
      },
    },
    {
      ...access,
      method: 'POST',
      path: `${spec.path}/:step`,
      answer: async (visit) => {
        const place = await at(visit);
        if (!place) return notFound;
        return stepOf(visit) === lastPage ? sendAll(spec, place, visit) : sendStep(spec, place, visit);
      },
    },
  ];
}

/** Where someone stands in a journey: what they typed, which questions they are asked, and the first still unanswered. */
interface Place<Params, Facts> {
  readonly entered: Entered<SignedIn, Params, unknown, Facts>;
  readonly key: DraftKey;
  readonly values: RawForm;
  readonly savedAt: Temporal.Instant | null;
  readonly asked: readonly Step<Facts>[];
  readonly unanswered: Step<Facts> | null;
}

/** The first question, even one that may be left out, until something is known; then the first that waits for an answer. */
function whereToBegin<Params, Facts>({ values, asked, unanswered }: Place<Params, Facts>): string {
  const first = Object.keys(values).length === 0 ? asked[0] : unanswered;
  return first?.name ?? lastPage;
}

async function stand<Params, Facts, Result>(
  spec: JourneySpec<Params, Facts, Result>,
  visit: Visit,
): Promise<Place<Params, Facts> | null> {
  const entered = await enter(spec, onlySignedIn, visit);
  if (isAnswer(entered)) return null;
  const { facts, actor, tx, services } = entered;
  const key = { author: actor.person, journey: spec.path, subject: spec.subject(facts) };
  const draft = await readDraft(tx, services.sealing, key);
  const values = draft?.values ?? spec.fill?.(facts) ?? {};
  return { entered, key, values, savedAt: draft?.savedAt ?? null, ...asking(spec, facts, values) };
}

function asking<Params, Facts, Result>(spec: JourneySpec<Params, Facts, Result>, facts: Facts, values: RawForm) {
  const asked = spec.steps(facts).filter((step) => step.asked?.(values, facts) ?? true);
  const unanswered = asked.find((step) => !parseForm(step.schema(facts), values).ok) ?? null;
  return { asked, unanswered };
}

function showStep<Params, Facts, Result>(
  spec: JourneySpec<Params, Facts, Result>,
  place: Place<Params, Facts>,
  visit: Visit,
): Answer {
  if (stepOf(visit) !== lastPage) {
    const step = place.asked.find(({ name }) => name === stepOf(visit));
    return step ? drawStep(spec, place, visit, { step, form: { values: place.values, errors: {} } }) : notFound;
  }
  if (place.unanswered) return go(`${parent(visit.address)}/${place.unanswered.name}`);
  const { facts } = place.entered;
  const back = `${parent(visit.address)}/${place.asked.at(-1)?.name}`;
  const answers = place.asked.map((step) => ({ step, rows: step.rows(place.values, facts) }));
  return {
    kind: 'screen',
    status: 200,
    screen: checkScreen({
      caption: spec.title(facts),
      back,
      base: parent(visit.address),
      answers,
      before: spec.check.before?.(facts) ?? null,
      button: spec.check.button,
    }),
  };
}

async function sendStep<Params, Facts, Result>(
  spec: JourneySpec<Params, Facts, Result>,
  place: Place<Params, Facts>,
  visit: Visit,
): Promise<Answer> {
  const { tx, services, now, facts } = place.entered;
  const step = place.asked.find(({ name }) => name === stepOf(visit));
  if (!step) return notFound;
  const values = { ...withoutAnswersOf(step, place.values), ...visit.body };
  const checked = visit.savesDraft || parseForm(step.schema(facts), visit.body);
  if (checked !== true && !checked.ok)
    return drawStep(spec, place, visit, { step, form: { values, errors: checked.errors } });
  await saveDraft(tx, services.sealing, { ...place.key, values, now });
  if (visit.savesDraft) return { kind: 'saved' };
  const { asked } = asking(spec, facts, values);
  const next = asked[asked.findIndex(({ name }) => name === step.name) + 1];
  const returning = visit.address.endsWith('?change');
  return go(`${parent(visit.address)}/${returning || !next ? lastPage : next.name}`);
}

async function sendAll<Params, Facts, Result>(
  spec: JourneySpec<Params, Facts, Result>,
  place: Place<Params, Facts>,
  visit: Visit,
): Promise<Answer> {
  if (place.unanswered) return go(`${parent(visit.address)}/${place.unanswered.name}`);
  const { entered, values, asked } = place;
  const input = Object.assign({}, ...asked.map((step) => step.schema(entered.facts).parse(gather(values))));
  const result = await spec.submit({ ...entered, values, input });
  if (result instanceof Refusal)
    return { kind: 'screen', status: 409, screen: explanation(Object.values(result.errors).join('. '), visit.address) };
  if (result instanceof Explanation)
    return { kind: 'screen', status: 409, screen: explanation(result.message, visit.address) };
  await dropDraft(entered.tx, place.key);
  return go(spec.next({ params: entered.params, facts: entered.facts, result }));
}

interface Drawing<Facts> {
  readonly step: Step<Facts>;
  readonly form: FormState;
}

function drawStep<Params, Facts, Result>(
  spec: JourneySpec<Params, Facts, Result>,
  place: Place<Params, Facts>,
  visit: Visit,
  { step, form }: Drawing<Facts>,
): Answer {
  const { facts, params } = place.entered;
  const before = place.asked[place.asked.findIndex(({ name }) => name === step.name) - 1];
  const failed = Object.keys(form.errors).length > 0;
  return {
    kind: 'screen',
    status: failed ? 422 : 200,
    screen: stepScreen({
      caption: spec.title(facts),
      title: step.title,
      form,
      back: before ? `${parent(visit.address)}/${before.name}` : spec.back(params),
      address: bare(visit.address),
      fields: step.fields(form, facts),
      savedAt: place.savedAt,
    }),
  };
}

const go = (next: Next): Answer => ({ kind: 'go', next });
const bare = (address: string): string => (address.split('?')[0] ?? '').replace(/\/$/, '');
const parent = (address: string): string => bare(address).replace(/\/[^/]*$/, '');

function stepOf({ params }: Visit): string | null {
  return typeof params === 'object' && params !== null && 'step' in params ? String(params.step) : null;
}

/** A box that was ticked and is now clear is not sent at all: the step's old answers go before the new ones come. */
const withoutAnswersOf = <Facts>({ names }: Step<Facts>, values: RawForm): RawForm =>
  Object.fromEntries(
    Object.entries(values).filter(([field]) => !names.some((name) => field === name || field.startsWith(`${name}-`))),
  );
