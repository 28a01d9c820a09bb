import type { SignedIn } from '../access/index.ts';
import { type Entered, enter, type Gate, isAnswer } from './gate.ts';
import { onlySignedIn } from './page.ts';
import type { File, Route } from './route.ts';

/** A file made for the person who asks for it. */
export function download<Params, Query, Facts>(
  spec: Gate<SignedIn, Params, Query, Facts> & {
    readonly file: (entered: Entered<SignedIn, Params, Query, Facts>) => Promise<File>;
  },
): readonly Route[] {
  const route: Route = {
    method: 'GET',
    path: spec.path,
    open: false,
    link: null,
    async answer(visit) {
      const entered = await enter(spec, onlySignedIn, visit);
      return isAnswer(entered) ? entered : { kind: 'file', file: await spec.file(entered) };
    },
  };
  return [route];
}
