import { z } from 'zod';
import { contactLog } from '../../../../modules/monitoring/index.ts';
import { readProgramme } from '../../../../modules/programmes/index.ts';
import { ownExpressions } from '../../../../modules/recruitment/index.ts';
import { relationshipsOf } from '../../../../modules/relationships/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { page, uuid } from '../../../../platform/http/index.ts';
import { maySeePerson } from '../../policy.ts';
import { readPerson } from '../../queries/read-person.ts';
import { view } from './view.tsx';

export type PersonFacts = NonNullable<Awaited<ReturnType<typeof load>>>;

export const personPage = page({
  path: '/programmes/:programme/people/:person',
  params: z.object({ programme: uuid, person: uuid }),
  load: ({ tx, params }) => load(tx, params),
  may: (actor, { programme, person }) => maySeePerson(actor, { programme: programme.id, person: person.id }),
  view: ({ facts }) => view(facts),
});

async function load(tx: Tx, wanted: { readonly programme: string; readonly person: string }) {
  const programme = await readProgramme(tx, wanted.programme);
  const person = await readPerson(tx, wanted);
  if (!programme || !person) return null;
  const here = (one: { readonly programme: string }) => one.programme === programme.id;
  return {
    programme,
    person,
    expressions: (await ownExpressions(tx, person.id)).filter(here),
    relationships: (await relationshipsOf(tx, person.id)).filter(here),
    contacts: (await contactLog(tx, programme.id, person.id)).slice(0, 3),
  };
}
