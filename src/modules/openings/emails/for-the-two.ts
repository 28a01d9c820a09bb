import { type Composing, defineEmail, type Email } from '../../../platform/mail/index.ts';
import { readProgramme } from '../../programmes/index.ts';
import { stateAt } from '../periods.ts';
import { factsOf, type OpeningFacts } from '../queries/read-opening.ts';
import { secondsTo } from '../queries/seconds-to.ts';

/** To those who may be the second: that something waits, and nothing about whom or why. */
export const secondAsked = defineEmail({
  kind: 'openings.second-asked',
  ids: ['opening'],
  compose: (composing) =>
    about(composing, async (opening, programme) => {
      const { tx, to, now } = composing;
      if (stateAt(opening, now) !== 'asked') return null;
      if (!(await secondsTo(tx, opening)).some((person) => person === to.person)) return null;
      return {
        subject: `Something waits for your decision in ${programme}`,
        paragraphs: [
          'A colleague has asked for something that needs two people in different roles. Nothing happens unless you confirm it.',
          'It is confidential, so this mail says nothing about it. Please sign in and read it today.',
        ],
      };
    }),
});

/** To whoever asked: that the second has answered. */
export const answered = defineEmail({
  kind: 'openings.answered',
  ids: ['opening'],
  compose: (composing) =>
    about(composing, async (opening, programme) =>
      composing.to.person === opening.askedBy
        ? {
            subject: `What you asked for in ${programme} has an answer`,
            paragraphs: ['It is confidential, so this mail says nothing about it. Please sign in and read it.'],
          }
        : null,
    ),
});

type Saying = (opening: OpeningFacts, programme: string) => Promise<Pick<Email, 'subject' | 'paragraphs'> | null>;

async function about({ tx, ids, page }: Composing<'opening'>, says: Saying): Promise<Email | null> {
  const opening = await factsOf(tx, ids.opening);
  const programme = opening && (await readProgramme(tx, opening.programme));
  const said = opening && programme && (await says(opening, programme.name));
  return said
    ? {
        from: programme.name,
        because: `You get this mail because you have a part in running ${programme.name}.`,
        ...said,
        button: { label: 'Sign in and open it', address: page(`/openings/${opening.id}`) },
      }
    : null;
}
