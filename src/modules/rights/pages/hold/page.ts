import { z } from 'zod';
import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import { day, longText, optional } from '../../../../platform/forms/index.ts';
import { page, refuse, uuid } from '../../../../platform/http/index.ts';
import { atProgramme, hubPath } from '../../at-programme.ts';
import { placeHold } from '../../commands/place-hold.ts';
import { mayProtect } from '../../policy.ts';
import { firstGoesOn, nameOfPair, nameOfPerson } from '../../queries/names-in.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const form = z.object({
  reason: longText({ missing: words.reasonMissing, max: 2000 }),
  until: optional(day({ missing: '', what: words.untilWhat })),
});

const holdOn = <Name extends 'relationship' | 'person'>(
  kind: Name,
  path: string,
  params: z.ZodType<{ readonly programme: string; readonly subject: string }>,
) =>
  page({
    path,
    params,
    load: async ({ tx, params: { programme, subject } }) => {
      const at = await atProgramme({ tx, params: { programme } });
      const nameOf = kind === 'relationship' ? nameOfPair : nameOfPerson;
      const names = at && (await nameOf(tx, { programme, subject }));
      return at && names !== null ? { ...at, kind, subject, names } : null;
    },
    may: mayProtect,
    form: () => form,
    view: ({ facts, form: state }) => view({ ...facts, form: state }),
    submit: async ({ tx, actor, facts: { programme, subject }, input, now }) => {
      if (input.until && Temporal.PlainDate.compare(input.until, dayOf(now)) <= 0)
        return refuse({ until: words.untilPast });
      const first = input.until && (await firstGoesOn(tx, { programme: programme.id, subject }));
      if (first && input.until && Temporal.PlainDate.compare(input.until, first) < 0)
        return refuse({ until: words.untilTooSoon(formatDay(first)) });
      return placeHold(tx, { ...input, kind, subject, programme: programme.id, by: actor.person, now });
    },
    next: ({ facts: { programme, names } }) => ({
      to: `${hubPath(programme.id)}/retention`,
      notice: words.saved(names),
    }),
  });

export const holdRelationshipPage = holdOn(
  'relationship',
  '/programmes/:programme/data-protection/relationships/:relationship/hold',
  z
    .object({ programme: uuid, relationship: uuid })
    .transform(({ programme, relationship }) => ({ programme, subject: relationship })),
);
export const holdPersonPage = holdOn(
  'person',
  '/programmes/:programme/data-protection/people/:person/hold',
  z.object({ programme: uuid, person: uuid }).transform(({ programme, person }) => ({ programme, subject: person })),
);
