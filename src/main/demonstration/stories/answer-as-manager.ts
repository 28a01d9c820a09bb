import { readDetails } from '../../../modules/people/index.ts';
import { giveEndorsement } from '../../../modules/recruitment/index.ts';
import type { ManagersWord } from '../data/managers.ts';
import { linkInMail } from '../telling/mail.ts';
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

async function linkAbout(region: Region, who: string): Promise<string> {
  const { teller } = region;
  const person = await personOf(region, who);
  const about = await teller.as(person, (tx) => readDetails(tx, person));
  return linkInMail(teller, { to: about?.managerEmail ?? '', path: '/endorsements/', subject: `${about?.name} would` });
}
