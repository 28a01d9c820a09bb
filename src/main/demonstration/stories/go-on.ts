import { keepOnShortlist } from '../../../modules/directory/index.ts';
import { acknowledgeRole, decide } from '../../../modules/recruitment/index.ts';
import type { Typed } from '../telling/hand.ts';
import type { Story } from '../telling/stories.ts';
import { read } from './open-programme.ts';
import { expressionOf, personOf, type Region } from './region.ts';

/** EM-19: her own mentoring is over, and she offers to be a mentor herself. */
export async function* becomeMentor(region: Region): Story {
  const { teller, programme, coordinator: by } = region;
  const who = 'gwen.hargreaves@derbyshire';
  yield teller.calendar.ago(45, '19:15');
  const person = await personOf(region, who);
  const { slug } = await teller.as(person, (tx) => read(tx, programme));
  // What is known of her already stands in the form.
  for (const [step, typed] of Object.entries(offer)) await teller.post(person, `/p/${slug}/mentor/${step}`, typed);
  await teller.post(person, `/p/${slug}/mentor/check`);
  yield teller.calendar.ago(41, '11:20');
  const expressions = [await expressionOf(region, who, 'mentor')];
  await teller.as(by, (tx, now) => decide(tx, { expressions, decision: 'select', by, now }));
}

const offer: Readonly<Record<string, Typed>> = {
  experience: {
    topics: ['children-in-care', 'confidence', 'first-leadership-post'],
    organisationContexts: ['steady'],
    about: 'I was a mentee until last month, and would like to pass on what I was given.',
  },
  skills: { training: 'not-yet' },
  time: { capacity: '1', methods: ['telephone', 'online'] },
};

/** EM-05: she has a place, reads profiles, keeps three of them, and has begun to say what she hopes for. */
export async function* choose(region: Region): Story {
  const { teller, programme } = region;
  yield teller.calendar.ago(4, '19:40');
  const mentee = await personOf(region, 'dawn.tan@northamptonshirech');
  const kept: string[] = [];
  for (const who of ['dele.campbell@westnorthamptonshi', 'harpreet.tan@derbyshire', 'zoe.ogunleye@northnorthamptonsh'])
    kept.push(await personOf(region, who));
  await teller.as(mentee, async (tx, now) => {
    const part = { programme: await read(tx, programme), person: mentee, role: 'mentee', by: mentee, now } as const;
    await acknowledgeRole(tx, { ...part, wayIn: 'online' });
    for (const mentor of kept) await keepOnShortlist(tx, { programme, mentee, mentor, now });
  });
  const [first = '', second = ''] = kept;
  await teller.post(mentee, `/programmes/${programme}/request/choices`, { choice1: first, choice2: second });
}
