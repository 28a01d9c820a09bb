import { type Composing, defineEmail, type Email } from '../../../platform/mail/index.ts';
import { mailAbout } from '../../relationships/index.ts';
import type { DisclosureState } from '../lifecycle.ts';
import { disclosureForMail } from '../queries/disclosure-for-mail.ts';

/** To the others: that there is an answer. Which one, and to what, stands behind the link. */
export const answered = defineEmail({
  kind: 'disclosures.answered',
  ids: ['disclosure', 'relationship'],
  compose: (composing) =>
    whereStill(composing, ['agreed', 'not-agreed'], {
      subject: 'What could be told to somebody has been answered',
      paragraphs: ['There is an answer to what one of you proposed to tell somebody. Nobody is asked for a reason.'],
      label: 'Read the answer',
    }),
});

/** To the others: that it is told to nobody any more. */
export const revoked = defineEmail({
  kind: 'disclosures.revoked',
  ids: ['disclosure', 'relationship'],
  compose: (composing) =>
    whereStill(composing, ['revoked'], {
      subject: 'Something that you had agreed to tell is no longer told',
      paragraphs: [
        'One of you has revoked something that you had agreed to tell somebody. The link to it opens nothing any more. Nobody is asked for a reason.',
      ],
      label: 'See how it stands',
    }),
});

interface Said extends Pick<Email, 'subject' | 'paragraphs'> {
  readonly label: string;
}

async function whereStill(
  composing: Composing<'disclosure' | 'relationship'>,
  states: readonly DisclosureState[],
  { label, ...said }: Said,
): Promise<Email | null> {
  const told = await mailAbout(composing);
  const disclosure = await disclosureForMail(composing.tx, composing.ids.disclosure);
  if (!told || !disclosure || !states.includes(disclosure.state)) return null;
  const address = composing.page(`/disclosures/${composing.ids.disclosure}`);
  return { ...told.frame, ...said, button: { label, address } };
}
