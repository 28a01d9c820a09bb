import { z } from 'zod';
import { signedIn } from '../../../../platform/access/index.ts';
import { dayOf } from '../../../../platform/clock/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { explain, journey } from '../../../../platform/http/index.ts';
import { Text } from '../../../../platform/view/index.ts';
import { addressOf } from '../../../accounts/index.ts';
import { listOrganisations, readDetails, registerPerson } from '../../../people/index.ts';
import { readForm, readProgrammeAt, takesExpressions } from '../../../programmes/index.ts';
import { answersSchema, factFields, journeySteps } from '../../../questionnaires/index.ts';
import { submitExpression } from '../../commands/submit-expression.ts';
import { factsOf } from '../../facts.ts';
import { expressionForm, type ParticipantRole } from '../../roles.ts';
import { notOneself } from './not-oneself.ts';
import { words } from './words.ts';

/** EM-01, EM-03: someone expresses interest, in five minutes or over a week. */
const journeyFor = (role: ParticipantRole) =>
  journey({
    path: `/p/:slug/${role}`,
    params: z.object({ slug: z.string().max(80) }),
    load: async ({ tx, actor, params, now }) => {
      const programme = await readProgrammeAt(tx, params.slug);
      if (!programme || programme.state === 'draft') return null;
      const form = await readForm(tx, { programme: programme.id, purpose: expressionForm[role] });
      const organisations = await listOrganisations(tx, now);
      const own = (await addressOf(tx, actor.person))?.address ?? null;
      return { programme, form, organisations, own, known: await knownFacts(tx, actor.person), today: dayOf(now) };
    },
    may: signedIn,
    title: ({ form }) => form.title,
    subject: ({ programme }) => programme.id,
    steps: ({ form, organisations, own, today }) => {
      const lookups = { organisations: organisations.map(({ id, name }) => ({ value: id, text: name })) };
      return notOneself(journeySteps(form, { today, lookups }), form, own);
    },
    fill: ({ form, known }) => factFields(form, known),
    check: { before: () => <Text>{words[role].before}</Text>, button: words.send },
    back: ({ slug }) => `/p/${slug}`,
    submit: async ({ tx, actor, facts: { programme, form, today }, input, now }) => {
      if (!takesExpressions(programme, today)) return explain(words.closed);
      const answers = answersSchema(form, { today }).parse(input);
      const own = await addressOf(tx, actor.person);
      const name = factsOf(form, answers).name ?? own?.name ?? '';
      await registerPerson(tx, { name, email: own?.address ?? null, by: null, now });
      const sending = { programme, role, form, person: actor.person, name, answers, wayIn: 'online' } as const;
      const expression = await submitExpression(tx, { ...sending, by: actor.person, now });
      return expression ?? explain(words.already);
    },
    next: ({ result }) => ({ to: `/expressions/${result}`, notice: words[role].sent }),
  });

/** What is known of the person already, so that nobody is asked twice. */
async function knownFacts(tx: Tx, person: string): Promise<Readonly<Record<string, string | null>>> {
  const details = await readDetails(tx, person);
  const own = details ? null : await addressOf(tx, person);
  return {
    name: details?.name ?? (own?.name === own?.address ? null : (own?.name ?? null)),
    organisation: details?.organisation ?? null,
    'job-title': details?.title ?? null,
    'in-post-since': details?.since?.toString() ?? null,
    'manager-name': details?.managerName ?? null,
    'manager-email': details?.managerEmail ?? null,
  };
}

export const expressionJourneys = [...journeyFor('mentee'), ...journeyFor('mentor')];
