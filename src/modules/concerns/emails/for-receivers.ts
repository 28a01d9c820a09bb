import { dayOf, formatDay } from '../../../platform/clock/index.ts';
import { type Composing, defineEmail, type Email } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { concernForMail } from '../queries/concern-for-mail.ts';
import { receiversOf } from '../queries/receivers-of.ts';
import { drillWords } from '../words.ts';

/** MP-12: that something waits, with a link, and nothing about whom or what. Whoever may no longer receive it gets no mail. */
export const somethingWaits = defineEmail({
  kind: 'concerns.something-waits',
  ids: ['concern'],
  compose: (composing) =>
    stillWaiting(composing, (programme) => ({
      subject: `Something waits for you in ${programme}`,
      paragraphs: ['It is confidential, so this mail says nothing about it. Please sign in and read it today.'],
    })),
});

export const stillWaits = defineEmail({
  kind: 'concerns.still-waits',
  ids: ['concern'],
  compose: (composing) =>
    stillWaiting(composing, (programme, since) => ({
      subject: `Something still waits for you in ${programme}`,
      paragraphs: [
        `It has waited since ${since}, and nobody has acknowledged it. It is confidential, so this mail says nothing about it.`,
        'Please sign in and read it now.',
      ],
    })),
});

export const passedToDeputy = defineEmail({
  kind: 'concerns.passed-to-deputy',
  ids: ['concern'],
  compose: (composing) =>
    stillWaiting(composing, (programme, since) => ({
      subject: `Something now waits for you, as deputy, in ${programme}`,
      paragraphs: [
        `It has waited since ${since}, and nobody has acknowledged it, so it is now yours to act on as well. It is confidential, so this mail says nothing about it.`,
        'Please sign in and read it now.',
      ],
    })),
});

type Saying = (programme: string, since: string) => Pick<Email, 'subject' | 'paragraphs'>;

async function stillWaiting({ tx, ids, to, page }: Composing<'concern'>, says: Saying): Promise<Email | null> {
  const concern = await concernForMail(tx, ids.concern);
  const programme = concern && (await readProgramme(tx, concern.programme));
  if (!concern || !programme || concern.state !== 'raised') return null;
  const receivers = await receiversOf(tx, concern);
  if (!receivers.some(({ person }) => person === to.person)) return null;
  const { subject, paragraphs } = says(programme.name, formatDay(dayOf(concern.raisedAt)));
  return {
    from: programme.name,
    because: `You get this mail because you have a part in running ${programme.name}.`,
    subject: concern.drill ? `${drillWords.tag}: ${subject}` : subject,
    paragraphs: concern.drill ? [drillWords.is, ...paragraphs] : paragraphs,
    button: { label: 'Sign in and open it', address: page(`/concerns/${concern.id}`) },
  };
}
