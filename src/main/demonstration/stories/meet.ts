import { readRelationship } from '../../../modules/relationships/index.ts';
import { arrangeSession } from '../../../modules/sessions/index.ts';
import type { ActionPlan, MentoringPlan, SessionPlan } from '../data/pair.ts';
import { momentOf } from '../telling/calendar.ts';
import type { Typed } from '../telling/hand.ts';
import type { Story } from '../telling/stories.ts';
import type { Pair } from './pair.ts';
import { dateBoxes } from './region.ts';

const usualTime = '14:00';

/** EM-10, EM-11: sessions one after another, the next date after each; now and then an agenda, a log, a note. */
export async function* meet(pair: Pair, plan: MentoringPlan): Story {
  const { ago } = pair.region.teller.calendar;
  const sessions = plan.sessions.map((one): SessionPlan => (typeof one === 'number' ? { ago: one } : one));
  const [first] = sessions;
  if (first) yield ago(first.ago + 6, '08:50');
  for (const session of sessions) yield* hold(pair, plan, session);
  if (plan.next !== undefined) await arrange(pair, plan, plan.next);
}

async function* hold(pair: Pair, plan: MentoringPlan, session: SessionPlan): Story {
  const { teller } = pair.region;
  const { ago, day } = teller.calendar;
  const { mentee } = pair.people;
  const id = await arrange(pair, plan, session.movedFrom ?? session.ago);
  const path = `/sessions/${id}`;
  if (session.movedFrom !== undefined) {
    yield ago(session.movedFrom + 3, '16:15');
    await teller.post(mentee, `${path}/rearrange`, typedTime(plan, day(session.ago)));
  }
  if (session.agenda) {
    yield ago(session.ago + 1, '20:40');
    await teller.post(mentee, `${path}/agenda`, { agenda: session.agenda });
  }
  yield ago(session.ago, '15:40');
  await teller.post(mentee, `${path}/${session.missed ? 'did-not-happen' : 'happened'}`);
  if (session.log) await writeLog(pair, session, path);
  if (session.note) await teller.post(pair.people[session.note.by], `${path}/note`, { note: session.note.text });
}

/** The mentee sets a date; both get an invitation. */
async function arrange({ region: { teller }, relationship: id, people }: Pair, plan: MentoringPlan, daysAgo: number) {
  const by = people.mentee;
  const startsAt = momentOf(teller.calendar.day(daysAgo), usualTime);
  return teller.as(by, async (tx, now) => {
    const relationship = await readRelationship(tx, id);
    if (!relationship) throw new Error('The relationship is not there');
    const arrangement = { startsAt, minutes: 60, method: plan.method, place: plan.place ?? null };
    return arrangeSession(tx, { relationship, arrangement, by, now });
  });
}

const typedTime = ({ method, place }: MentoringPlan, day: Temporal.PlainDate): Typed => ({
  ...dateBoxes('day', day),
  time: usualTime,
  minutes: '60',
  method,
  place: place ?? '',
});

async function writeLog(pair: Pair, { log = '', logBy = 'mentee', actions = [] }: SessionPlan, path: string) {
  const rows = actions.map((action, place) => typedAction(pair, action, place));
  const typed = Object.assign({ discussed: log, seen: '0' }, ...rows);
  await pair.region.teller.post(pair.people[logBy], `${path}/log/edit`, typed);
}

function typedAction({ region, people }: Pair, { text, who, due }: ActionPlan, place: number): Typed {
  const name = `actions.${place}`;
  const day = due === undefined ? null : region.teller.calendar.day(due);
  return { [`${name}.text`]: text, [`${name}.who`]: people[who], ...dateBoxes(`${name}.due`, day) };
}
