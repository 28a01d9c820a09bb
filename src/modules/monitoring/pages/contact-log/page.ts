import { z } from 'zod';
import { dayOf } from '../../../../platform/clock/index.ts';
import { type Tx, within } from '../../../../platform/db/index.ts';
import { day, longText, oneOf, optional } from '../../../../platform/forms/index.ts';
import { page, refuse, uuid } from '../../../../platform/http/index.ts';
import { recordContact } from '../../commands/record-contact.ts';
import { mayKeepContactLog } from '../../policy.ts';
import { contactLog } from '../../queries/contact-log.ts';
import type { MonitoringTables } from '../../tables.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const form = z.object({
  madeOn: day({ missing: words.madeOnMissing, what: words.madeOnWhat }),
  way: oneOf(['telephone', 'email', 'meeting', 'message'], { missing: words.wayMissing }),
  note: optional(longText({ missing: '', max: 2000 })),
  chaseOn: optional(day({ missing: '', what: words.chaseOnWhat })),
});

export const contactLogPage = page({
  path: '/programmes/:programme/people/:person/contacts',
  params: z.object({ programme: uuid, person: uuid }),
  load: async ({ tx, params, now }) => {
    const person = await knownPerson(tx, params);
    return (
      person && {
        ...params,
        name: person.name,
        reach: { email: person.email, phone: person.phone },
        today: dayOf(now),
        contacts: await contactLog(tx, params.programme, params.person),
      }
    );
  },
  may: mayKeepContactLog,
  form: () => form,
  fill: ({ today }) => ({
    'madeOn-day': String(today.day),
    'madeOn-month': String(today.month),
    'madeOn-year': String(today.year),
  }),
  view: ({ facts: { person, name, reach, programme, contacts }, form }) =>
    view({ person: { id: person, name, ...reach }, programme, contacts, form }),
  submit: async ({ tx, actor, facts: { programme, person, today }, input, now }) => {
    if (Temporal.PlainDate.compare(input.madeOn, today) > 0) return refuse({ madeOn: words.madeOnLater });
    if (input.chaseOn && Temporal.PlainDate.compare(input.chaseOn, today) <= 0)
      return refuse({ chaseOn: words.chaseOnEarlier });
    await recordContact(tx, { ...input, programme, person, by: actor.person, now });
    return null;
  },
  next: ({ params }) => ({
    to: `/programmes/${params.programme}/people/${params.person}/contacts`,
    notice: words.saved,
  }),
});

/** Somebody whom the acting person looks after in this programme. */
async function knownPerson(tx: Tx, { programme, person }: { programme: string; person: string }) {
  return within<MonitoringTables>(tx)
    .selectFrom('people.current_person as p')
    .innerJoin('people.known_person as k', 'k.person', 'p.id')
    .leftJoin('people.current_contact as c', 'c.person', 'p.id')
    .select(['p.id', 'p.name', 'c.email', 'c.phone'])
    .where('k.programme', '=', programme)
    .where('p.id', '=', person)
    .executeTakeFirst();
}
