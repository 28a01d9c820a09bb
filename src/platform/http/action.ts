import type { SignedIn } from '../access/index.ts';
import { Explanation, Refusal } from './outcome.ts';
import type { PageSpec } from './page.ts';
import { page } from './page.ts';
import type { Route } from './route.ts';
import { explanation } from './screens.tsx';

/** An act without a page of its own: a button somewhere posts to it. What cannot be done is explained. */
export function action<Params, Query, Facts, Input, Result>(
  spec: Omit<PageSpec<SignedIn, Params, Query, Facts, Input, Result>, 'view' | 'fill' | 'draft' | 'fresh'> & {
    /** A sensitive act: names the page that has its button. */
    readonly fresh?: (params: Params) => string;
  },
): readonly Route[] {
  const view = ({ form }: { form: { errors: Readonly<Record<string, string>> } }) =>
    explanation(Object.values(form.errors).join('. '), null);
  const { submit } = spec;
  if (!submit) throw new Error(`The action ${spec.path} submits nothing`);
  return page({
    ...spec,
    view,
    submit: async (submission) => {
      const result = await submit(submission);
      return result instanceof Refusal ? new Explanation(Object.values(result.errors).join('. ')) : result;
    },
  }).filter((route) => route.method === 'POST');
}
