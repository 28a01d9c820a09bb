import { organisationId } from '../../../modules/people/index.ts';
import { readForm } from '../../../modules/programmes/index.ts';
import { answersFromFacts, enterExpression } from '../../../modules/recruitment/index.ts';
import { byTelephone, type Newcomer, newcomers, unfinished } from '../data/newcomers.ts';
import type { Story } from '../telling/stories.ts';
import { answerAsManager } from './answer-as-manager.ts';
import { read } from './open-programme.ts';
import { arriveWith, dateBoxes, type Region } from './region.ts';

/** People who come by themselves: by the programme's page, or by telephone. */
export const welcome = (region: Region): readonly Story[] => [
  ...newcomers.map((one) => expressInterest(region, one)),
  leaveUnfinished(region),
  telephone(region),
];

/** EM-03: page by page, as anybody would; then the line manager answers, or does not. */
async function* expressInterest(region: Region, newcomer: Newcomer): Story {
  const { teller } = region;
  yield teller.calendar.ago(newcomer.sent, '20:10');
  const person = await arriveWith(region, newcomer.email);
  const { slug } = await teller.as(person, (tx) => read(tx, region.programme));
  for (const [step, typed] of Object.entries(answersOf(newcomer)))
    await teller.post(person, `/p/${slug}/mentee/${step}`, typed);
  await teller.post(person, `/p/${slug}/mentee/check`);
  const mentee = newcomer.email.replace(/\.example$/, '');
  if (newcomer.word) yield* answerAsManager(region, { ...newcomer.word, mentee });
}

const answersOf = ({ name, organisation, jobTitle, inPostSince, level, ...said }: Newcomer) => ({
  name: { name },
  organisation: { organisation: organisationId(organisation) },
  job: { jobTitle, level, ...dateBoxes('inPostSince', Temporal.PlainDate.from(inPostSince)) },
  background: { sameBackground: 'yes', organisationContext: 'steady' },
  hopes: { headline: said.headline, hopes: said.hopes },
  experience: { topics: said.topics, methods: said.methods },
  'line-manager': { managerName: said.manager.name, managerEmail: said.manager.email },
  'anything-else': {},
});

async function* leaveUnfinished(region: Region): Story {
  const { teller } = region;
  yield teller.calendar.ago(unfinished.began, '21:30');
  const person = await arriveWith(region, unfinished.email);
  const { slug } = await teller.as(person, (tx) => read(tx, region.programme));
  await teller.post(person, `/p/${slug}/mentee/name`, { name: unfinished.name });
}

/** EM-01: the coordinator writes down what somebody says on the telephone, and it is marked so. */
async function* telephone({ teller, programme: id, coordinator: by }: Region): Story {
  const { name, email, telephoned, organisation, jobTitle, manager } = byTelephone;
  yield teller.calendar.ago(telephoned, '14:25');
  const entered = await teller.as(by, async (tx, now) => {
    const programme = await read(tx, id);
    const answers = answersFromFacts(await readForm(tx, { programme: id, purpose: 'mentorExpression' }), {
      organisation: organisationId(organisation),
      'job-title': jobTitle,
      'manager-name': manager.name,
      'manager-email': manager.email,
      capacity: 1,
    });
    const said = { name, email, answers, endorsement: null, wayIn: 'telephone' } as const;
    return enterExpression(tx, { programme, role: 'mentor', ...said, by, now });
  });
  if (!entered) throw new Error(`${name} is in the programme already`);
}
