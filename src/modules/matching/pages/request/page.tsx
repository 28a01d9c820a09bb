import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import { type Entered, explain, journey, type Step, uuid } from '../../../../platform/http/index.ts';
import { Text } from '../../../../platform/view/index.ts';
import { shortlistPath } from '../../../directory/index.ts';
import { journeySteps, storedAnswersSchema, usualNames, withoutHidden } from '../../../questionnaires/index.ts';
import { sendRequest } from '../../commands/send-request.ts';
import { withdrawRequest } from '../../commands/withdraw-request.ts';
import { mayAskFor } from '../../policy.ts';
import { connectionKinds } from '../../rules.ts';
import { candidatesPath, matchingPath, ownRequestPath, requestJourneyPath } from '../paths.ts';
import { choicesStep } from './choices-step.tsx';
import { connectionsStep } from './connections-step.tsx';
import { type RequestFacts, requestFacts } from './facts.ts';
import { lastAsked } from './last-asked.ts';
import { words } from './words.ts';

const shared = {
  may: (actor: SignedIn, { programme, mentee }: RequestFacts) => mayAskFor(actor, { programme: programme.id, mentee }),
  title: ({ own, name }: RequestFacts) => (own ? words.title : words.titleFor(name)),
  subject: ({ mentee }: RequestFacts) => mentee,
  fill: ({ latest }: RequestFacts) => (latest && latest.state !== 'matched' ? lastAsked(latest) : {}),
  steps: (facts: RequestFacts) => steps(facts),
  check: {
    before: ({ own }: RequestFacts) => <Text>{own ? words.before : words.beforeFor}</Text>,
    button: words.send,
  },
} as const;

/** EM-06: the mentee asks for themselves. */
export const requestJourney = journey({
  ...shared,
  path: requestJourneyPath,
  // A mentee in two programmes writes two.
  subject: ({ programme }: RequestFacts) => programme.id,
  params: z.object({ programme: uuid }),
  load: ({ tx, actor, params: { programme }, now, services, lock }) =>
    requestFacts(tx, { programme, mentee: actor.person, actor, now, sealing: services.sealing, lock }),
  back: ({ programme }) => shortlistPath(programme),
  submit: (sending) => send(sending),
  next: ({ params }) => ({ to: ownRequestPath(params.programme), notice: words.sent }),
});

/** The coordinator writes down what a mentee who telephoned asks for. */
export const requestForJourney = journey({
  ...shared,
  path: '/programmes/:programme/people/:mentee/request',
  params: z.object({ programme: uuid, mentee: uuid }),
  load: ({ tx, actor, params, now, services, lock }) =>
    requestFacts(tx, { ...params, actor, now, sealing: services.sealing, lock }),
  back: ({ programme }) => matchingPath(programme),
  submit: (sending) => send(sending),
  next: ({ params, result }) => ({ to: candidatesPath(params.programme, result), notice: words.sentFor }),
});

function steps(facts: RequestFacts): readonly Step<RequestFacts>[] {
  const names = { ...usualNames, mentor: 'the mentor, once a match is offered' };
  const asked = journeySteps<RequestFacts>(facts.form, {
    today: facts.today,
    lookups: { organisations: [], names },
  });
  return [choicesStep, connectionsStep(facts), ...asked];
}

const sent = z.looseObject({
  choices: z.array(z.string()),
  connections: z.record(z.string(), z.enum(['none', ...connectionKinds])).default({}),
});

async function send<Params>({
  tx,
  services,
  actor,
  facts,
  input,
  now,
}: Entered<SignedIn, Params, unknown, RequestFacts> & { readonly input: object }) {
  const { choices, connections, ...rest } = sent.parse(input);
  const known = Object.entries(connections).flatMap(([mentor, kind]) =>
    kind === 'none' ? [] : [[mentor, kind] as const],
  );
  const { form, latest } = facts;
  // Changed as a whole, so that what was asked before stays on record; the place in the order is the person's own.
  if (latest?.state === 'waiting')
    await withdrawRequest(tx, { request: latest, proposal: null, by: actor.person, now });
  const request = await sendRequest(tx, services.sealing, {
    programme: facts.programme.id,
    mentee: facts.mentee,
    form,
    answers: withoutHidden(form, storedAnswersSchema.parse(rest)),
    choices,
    connections: new Map(known),
    by: actor.person,
    now,
  });
  return request ?? explain(words.alreadyOpen);
}
