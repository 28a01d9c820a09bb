import type { SignedIn } from '../access/index.ts';
import { type Entered, enter, type Gate, isAnswer } from './gate.ts';
import { onlySignedIn } from './page.ts';
import type { File, Route } from './route.ts';

/** A file made for the person who asks for it. */
export function download<Params, Query, Facts>(
  spec: Omit<Gate<SignedIn, Params, Query, Facts>, 'fresh'> & {
    /** A file is carried off: each says whether it asks again who they are, as it must where it tells of other people. */
    readonly fresh: NonNullable<Gate<SignedIn, Params, Query, Facts>['fresh']> | false;
    readonly file: (entered: Entered<SignedIn, Params, Query, Facts>) => Promise<File>;
  },
): readonly Route[] {
  const route: Route = {
    method: 'GET',
    path: spec.path,
    open: false,
    link: null,
    async answer(visit) {
      const { fresh, file, ...gate } = spec;
      const entered = await enter(fresh ? { ...gate, fresh } : gate, onlySignedIn, visit);
      return isAnswer(entered) ? entered : { kind: 'file', file: await file(entered) };
    },
  };
  return [route];
}
