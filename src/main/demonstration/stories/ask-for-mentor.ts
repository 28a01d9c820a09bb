import { keepOnShortlist } from '../../../modules/directory/index.ts';
import { sendRequest } from '../../../modules/matching/index.ts';
import { readForm } from '../../../modules/programmes/index.ts';
import { acknowledgeRole } from '../../../modules/recruitment/index.ts';
import type { PairPlan, RequestPlan } from '../data/pair.ts';
import { read } from './open-programme.ts';
import { personOf, type Region } from './region.ts';

/** EM-05, EM-06: the mentee reads what is asked of them, keeps a few mentors in mind, and asks. Gives the request. */
export async function askForMentor(region: Region, { mentee: who, mentor, request: plan }: PairPlan): Promise<string> {
  const { teller, programme } = region;
  const mentee = await personOf(region, who);
  const first = await personOf(region, mentor);
  // Somebody whom the coordinator suggests was not among the choices.
  const choices = plan.kindWord ? [] : [first];
  for (const one of plan.also ?? []) choices.push(await personOf(region, one));
  const connections = new Map(plan.knows ? [[first, plan.knows] as const] : []);
  const { sealing } = teller.house.services;
  const request = await teller.as(mentee, async (tx, now) => {
    const part = { programme: await read(tx, programme), person: mentee, role: 'mentee', by: mentee, now } as const;
    await acknowledgeRole(tx, { ...part, wayIn: 'online' });
    for (const chosen of choices) await keepOnShortlist(tx, { programme, mentee, mentor: chosen, now });
    const form = await readForm(tx, { programme, purpose: 'matchingRequest' });
    const asking = { programme, mentee, form, answers: answersOf(plan), choices, connections, by: mentee, now };
    return sendRequest(tx, sealing, asking);
  });
  if (!request) throw new Error(`${who} has asked already`);
  return request;
}

function answersOf({ gain, background, organisationContext, scope, methods, days = [], unconnected }: RequestPlan) {
  const always = { gain, organisationContext, scope, methods, days, unconnected: unconnected ?? false };
  return background ? { ...always, background } : always;
}
