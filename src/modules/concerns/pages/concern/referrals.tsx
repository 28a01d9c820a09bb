import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import { List, Section } from '../../../../platform/view/index.ts';
import type { ConcernText } from '../../queries/read-texts.ts';
import { words } from './words.ts';

/** To whom it was referred, and when. */
export const Referrals = ({ texts }: { readonly texts: readonly ConcernText[] }) => {
  const referrals = texts.filter(({ kind }) => kind === 'referral');
  return referrals.length === 0 ? null : (
    <Section title={words.referredTo}>
      <List
        kind="plain"
        spaced
        items={referrals.map(({ text, onDay, at }) => words.referredOn(text, formatDay(onDay ?? dayOf(at))))}
      />
    </Section>
  );
};
