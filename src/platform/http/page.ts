import type { VNode } from 'preact';
import { z } from 'zod';
import { type Actor, type SignedIn, signedIn } from '../access/index.ts';
import { type DraftKey, dropDraft, readDraft, saveDraft } from '../drafts/index.ts';
import { parseForm } from '../forms/index.ts';
import { emptyForm, type FieldValues, type FormState } from '../view/index.ts';
import { type Entered, enter, type Gate, isAnswer } from './gate.ts';
import { Explanation, type Next, type Outcome, Refusal } from './outcome.ts';
import { placeOfAddress } from './place-of-address.ts';
import { type Answer, type Cookie, notFound, type Route, type Visit } from './route.ts';
import { explanation } from './screens.tsx';
import type { UploadedFile } from './services.ts';

export interface ViewProps<Who, Params, Query, Facts> {
  readonly facts: Facts;
  readonly form: FormState;
  readonly actor: Who;
  readonly params: Params;
  readonly query: Query;
  readonly now: Temporal.Instant;
  /** When what stands in the form was kept as a draft; null when it was not. */
  readonly draftSavedAt: Temporal.Instant | null;
}

export interface Submission<Who extends Actor, Params, Query, Facts, Input> extends Entered<Who, Params, Query, Facts> {
  readonly input: Input;
  readonly files: Readonly<Record<string, UploadedFile>>;
}

export interface PageSpec<Who extends Actor, Params, Query, Facts, Input, Result>
  extends Gate<Who, Params, Query, Facts> {
  readonly view: (props: ViewProps<Who, Params, Query, Facts>) => VNode;
  readonly form?: (facts: Facts, actor: Who) => z.ZodType<Input>;
  /** What stands in the form before anything is typed. */
  readonly fill?: (facts: Facts, actor: Who) => FieldValues;
  /** The id of the thing that a draft of this form is about: with it, drafts save themselves. */
  readonly draft?: (facts: Facts) => string;
  /** Whether what was sent was put off by whoever sent it, and is kept as a draft. */
  readonly putsOff?: (input: Input) => boolean;
  readonly submit?: (submission: Submission<Who, Params, Query, Facts, Input>) => Promise<Outcome<Result>>;
  readonly next?: (done: { params: Params; query: Query; facts: Facts; input: Input; result: Result }) => Next;
  readonly cookies?: (result: Result) => readonly Cookie[];
}

/** A page for people who are signed in: `load`, `may` and `submit` are only reached by them. */
export function page<Params, Query, Facts, Input, Result>(
  spec: PageSpec<SignedIn, Params, Query, Facts, Input, Result>,
): readonly Route[] {
  return routesOf(spec, { open: false, link: null }, onlySignedIn);
}

export const onlySignedIn = (actor: Actor): SignedIn | null => (signedIn(actor) ? actor : null);

/** A page that visitors may see without signing in. */
export function openPage<Params, Query, Facts, Input, Result>(
  spec: PageSpec<Actor, Params, Query, Facts, Input, Result>,
): readonly Route[] {
  return routesOf(spec, { open: true, link: null }, (actor) => actor);
}

export interface LinkHolder extends Actor {
  readonly link: { readonly purpose: string; readonly subject: string };
}

/** A page that a link from a mail opens, without an account: `actor.link.subject` is what it is about. */
export function linkPage<Params, Query, Facts, Input, Result>(
  spec: PageSpec<LinkHolder, Params, Query, Facts, Input, Result> & { readonly purpose: string },
): readonly Route[] {
  return routesOf(spec, { open: true, link: spec.purpose }, (actor) =>
    actor.link?.purpose === spec.purpose ? { ...actor, link: actor.link } : null,
  );
}

function routesOf<Who extends Actor, Params, Query, Facts, Input, Result>(
  spec: PageSpec<Who, Params, Query, Facts, Input, Result>,
  access: { readonly open: boolean; readonly link: string | null },
  admit: (actor: Actor) => Who | null,
): readonly Route[] {
  const { path, submit } = spec;
  const get: Route = {
    ...access,
    method: 'GET',
    path,
    async answer(visit) {
      const entered = await enter(spec, admit, visit);
      return isAnswer(entered) ? entered : show(spec, entered);
    },
  };
  if (!submit) return [get];
  const post: Route = {
    ...access,
    method: 'POST',
    path,
    async answer(visit) {
      const entered = await enter({ ...spec, keep: (stale) => keepTyped(spec, stale, visit) }, admit, visit);
      if (isAnswer(entered)) return entered;
      return visit.savesDraft ? keep(spec, entered, visit) : send({ ...spec, submit }, entered, visit);
    },
  };
  return [get, post];
}

async function show<Who extends Actor, Params, Query, Facts, Input, Result>(
  spec: PageSpec<Who, Params, Query, Facts, Input, Result>,
  entered: Entered<Who, Params, Query, Facts>,
): Promise<Answer> {
  const { tx, services, facts, actor } = entered;
  const key = draftKey(spec, entered);
  const draft = key && (await readDraft(tx, services.sealing, key));
  const values = draft?.values ?? spec.fill?.(facts, actor) ?? {};
  return { kind: 'screen', status: 200, screen: draw(spec, entered, { ...emptyForm, values }, draft?.savedAt ?? null) };
}

async function keep<Who extends Actor, Params, Query, Facts, Input, Result>(
  spec: PageSpec<Who, Params, Query, Facts, Input, Result>,
  entered: Entered<Who, Params, Query, Facts>,
  { body }: Visit,
): Promise<Answer> {
  const key = spec.draft ? draftKey(spec, entered) : null;
  if (!key) return notFound;
  await saveDraft(entered.tx, entered.services.sealing, { ...key, values: body, now: entered.now });
  return { kind: 'saved' };
}

/** What was typed on a sensitive page waits, sealed to its author, until they have shown who they are. */
async function keepTyped<Who extends Actor, Params, Query, Facts, Input, Result>(
  spec: PageSpec<Who, Params, Query, Facts, Input, Result>,
  entered: Entered<Who, Params, Query, Facts>,
  { body }: Visit,
): Promise<void> {
  const key = spec.fresh === true ? draftKey(spec, entered) : null;
  if (key) await saveDraft(entered.tx, entered.services.sealing, { ...key, values: body, now: entered.now });
}

const fileTooLarge = 'The file is larger than 5 MB. Choose a smaller one';

type Sends<Spec extends { submit?: unknown }> = Spec & Required<Pick<Spec, 'submit'>>;

async function send<Who extends Actor, Params, Query, Facts, Input, Result>(
  spec: Sends<PageSpec<Who, Params, Query, Facts, Input, Result>>,
  entered: Entered<Who, Params, Query, Facts>,
  visit: Visit,
): Promise<Answer> {
  const again = (errors: FormState['errors']): Answer => ({
    kind: 'screen',
    status: 422,
    screen: draw(spec, entered, { values: visit.body, errors }, null),
  });
  const { facts, params, query } = entered;
  if (visit.tooLarge.length > 0) return again(Object.fromEntries(visit.tooLarge.map((name) => [name, fileTooLarge])));
  const checked = parseForm(spec.form?.(facts, entered.actor) ?? z.custom<Input>(), visit.body);
  if (!checked.ok) return again(checked.errors);
  const { input } = checked;
  const result = await spec.submit({ ...entered, input, files: visit.files });
  if (result instanceof Refusal) return again(result.errors);
  if (result instanceof Explanation)
    return { kind: 'screen', status: 409, screen: explanation(result.message, result.back ?? visit.address) };
  const key = draftKey(spec, entered);
  if (key && spec.putsOff?.(input))
    await saveDraft(entered.tx, entered.services.sealing, { ...key, values: visit.body, now: entered.now });
  else if (key) await dropDraft(entered.tx, key);
  const next = spec.next?.({ params, query, facts, input, result }) ?? visit.address;
  return { kind: 'go', next, cookies: spec.cookies?.(result) ?? [] };
}

function draw<Who extends Actor, Params, Query, Facts, Input, Result>(
  spec: PageSpec<Who, Params, Query, Facts, Input, Result>,
  { facts, actor, params, query, now }: Entered<Who, Params, Query, Facts>,
  form: FormState,
  draftSavedAt: Temporal.Instant | null,
): VNode {
  return spec.view({ facts, form, actor, params, query, now, draftSavedAt });
}

function draftKey<Who extends Actor, Params, Query, Facts, Input, Result>(
  spec: PageSpec<Who, Params, Query, Facts, Input, Result>,
  { actor, facts, visit }: Entered<Who, Params, Query, Facts>,
): DraftKey | null {
  if (!actor.person || !(spec.draft || spec.fresh === true)) return null;
  const subject = spec.draft?.(facts) ?? placeOfAddress(visit.address);
  return { author: actor.person, journey: spec.path, subject };
}
