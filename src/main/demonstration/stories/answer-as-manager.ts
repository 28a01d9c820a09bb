import { readDetails } from '../../../modules/people/index.ts';
import { giveEndorsement } from '../../../modules/recruitment/index.ts';
import { dayOf } from '../../../platform/clock/index.ts';
import { outboxCopies, outboxCopy } from '../../../platform/mail/index.ts';
import type { ManagersWord } from '../data/managers.ts';
import type { Story } from '../telling/stories.ts';
import { read } from './open-programme.ts';
import { dateBoxes, expressionOf, personOf, type Region } from './region.ts';

export const endorsements = ['priority', 'endorse', 'defer', 'decline'] as const;

/** EM-03: the line manager decides, by the link in their mail or on the telephone with the coordinator. */
export async function* answerAsManager(region: Region, word: ManagersWord): Story {
  yield region.teller.calendar.ago(word.daysAgo, word.way === 'link' ? '08:20' : '15:40');
  if (word.way === 'link') await answerByLink(region, word);
  else await answerByTelephone(region, word);
}

async function answerByLink(region: Region, word: ManagersWord): Promise<void> {
  const forward = word.says === 'priority' || word.says === 'endorse';
  await region.teller.post(null, await linkAbout(region, word.mentee), {
    decision: word.says,
    ...(forward && { releasesTime: 'yes' }),
    ...(word.says === 'defer' && dateBoxes('deferUntil', deferral(region, word))),
    ...(word.comment && { comment: word.comment }),
  });
}

async function answerByTelephone(region: Region, word: ManagersWord): Promise<void> {
  const { teller, programme: id, coordinator: by } = region;
  const expression = await expressionOf(region, word.mentee, 'mentee');
  const given = await teller.as(by, async (tx, now) => {
    const { priority } = (await read(tx, id)).settings.terms;
    const said = { decision: word.says, deferUntil: deferral(region, word), comment: word.comment ?? null };
    const releasesTime = word.says === 'priority' || word.says === 'endorse' ? true : null;
    return giveEndorsement(tx, { ...said, releasesTime, expression, priority, wayIn: 'telephone', by, now });
  });
  if (!given) throw new Error(`Nothing was to be decided about ${word.mentee}`);
}

const deferral = ({ teller }: Region, { says, askAgain = 0 }: ManagersWord): Temporal.PlainDate | null =>
  says === 'defer' ? teller.calendar.day(askAgain) : null;

/** The newest link that was mailed to the line manager of this mentee. */
async function linkAbout(region: Region, who: string): Promise<string> {
  const { teller } = region;
  const person = await personOf(region, who);
  const about = await teller.as(person, (tx) => readDetails(tx, person));
  const subject = `${about?.name} would like a mentor: will you put them forward?`;
  const body = await teller.as(person, async (tx) => {
    const lines = await outboxCopies(tx, { to: about?.managerEmail ?? '', most: 20, skip: 0 });
    const line = lines.find((one) => one.subject === subject);
    return line ? (await outboxCopy(tx, line.id))?.body_text : null;
  });
  const link = /https?:\/\/[^/]+(\/endorsements\/\S+)/.exec(body ?? '')?.[1];
  if (!link) throw new Error(`No mail asked the line manager of ${who} by ${dayOf(teller.now())}`);
  return link;
}
