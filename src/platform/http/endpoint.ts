import type { z } from 'zod';
import type { SignedIn } from '../access/index.ts';
import { parseForm } from '../forms/index.ts';
import { type Entered, enter, type Gate, isAnswer } from './gate.ts';
import { Explanation, type Outcome, Refusal } from './outcome.ts';
import { onlySignedIn } from './page.ts';
import type { Route } from './route.ts';

interface Reads<Params, Query, Facts> extends Gate<SignedIn, Params, Query, Facts> {
  readonly method: 'GET';
  readonly reply: (entered: Entered<SignedIn, Params, Query, Facts>) => Promise<unknown>;
}

interface Writes<Params, Query, Facts, Input> extends Gate<SignedIn, Params, Query, Facts> {
  readonly method: 'POST';
  readonly body: z.ZodType<Input>;
  readonly reply: (entered: Entered<SignedIn, Params, Query, Facts> & { input: Input }) => Promise<Outcome<unknown>>;
}

/** One address of the JSON API; the same order as a page, and the same refusals, as JSON. */
export function endpoint<Params, Query, Facts, Input>(
  spec: Reads<Params, Query, Facts> | Writes<Params, Query, Facts, Input>,
): readonly Route[] {
  const route: Route = {
    method: spec.method,
    path: spec.path,
    open: false,
    link: null,
    async answer(visit) {
      const entered = await enter(spec, onlySignedIn, visit);
      if (isAnswer(entered)) return entered;
      if (spec.method === 'GET') return { kind: 'json', status: 200, body: await spec.reply(entered) };
      const checked = parseForm(spec.body, visit.body);
      if (!checked.ok) return { kind: 'json', status: 422, body: { errors: checked.errors } };
      const result = await spec.reply({ ...entered, input: checked.input });
      if (result instanceof Refusal) return { kind: 'json', status: 422, body: { errors: result.errors } };
      if (result instanceof Explanation) return { kind: 'json', status: 409, body: { reason: result.message } };
      return { kind: 'json', status: 200, body: result ?? null };
    },
  };
  return [route];
}
