import { formatShortDay } from '../../../../platform/clock/index.ts';
import { InsetText, Link, List, Screen, SummaryCard, type SummaryRow, Text } from '../../../../platform/view/index.ts';
import type { AccessNeeds } from '../../queries/read-access-needs.ts';
import type { Details } from '../../queries/read-details.ts';
import { audienceInWords } from '../access-needs/words.ts';
import { words } from './words.ts';

interface Facts extends Details {
  readonly needs: AccessNeeds | null;
  readonly address: string;
  readonly isOwn: boolean;
}

export const view = ({ facts }: { facts: Facts }) => {
  const { name, enteredBy, isOwn, address } = facts;
  return (
    <Screen title={isOwn ? words.yours : name} caption={isOwn ? null : words.details}>
      {isOwn && enteredBy && <InsetText>{words.entered}</InsetText>}
      <SummaryCard title={words.contact} rows={contactRows(facts)} actions={[change(`${address}/contact`)]} />
      {name ? <Further {...facts} /> : <Text>{words.nameFirst}</Text>}
      {isOwn && (
        <List
          items={[
            <Link href="/assistants">{words.assistants}</Link>,
            <Link href="/noted-about-you">{words.noted}</Link>,
            <Link href="/your-consents">{words.consents}</Link>,
            <Link href="/your-details/record">{words.record}</Link>,
            <Link href="/your-passkeys">{words.passkeys}</Link>,
            <Link href="/your-sign-ins">{words.signIns}</Link>,
          ]}
        />
      )}
    </Screen>
  );
};

/** What can be told once somebody's name is known. */
const Further = (facts: Facts) => (
  <>
    <SummaryCard title={words.post} rows={postRows(facts)} actions={[change(`${facts.address}/post`)]} />
    <SummaryCard
      title={words.needs}
      {...(facts.needs ? { rows: needsRows(facts.needs) } : { children: <Text>{noNeeds(facts)}</Text> })}
      actions={facts.needs && !facts.isOwn ? [] : [change(`${facts.address}/access-needs`)]}
    />
  </>
);

const change = (href: string) => ({ href, text: words.change });
const noNeeds = ({ isOwn }: Facts) => (isOwn ? words.noNeeds : words.noNeedsShown);

const contactRows = ({ name, email, phone }: Facts): readonly SummaryRow[] => [
  { key: words.name, value: name || words.nothing },
  { key: words.email, value: email ?? words.nothing },
  { key: words.phone, value: phone ?? words.nothing },
];

const postRows = (facts: Facts): readonly SummaryRow[] => [
  { key: words.organisation, value: facts.organisationName ?? words.nothing },
  { key: words.title, value: facts.title ?? words.nothing },
  { key: words.since, value: facts.since ? formatShortDay(facts.since) : words.nothing },
  { key: words.manager, value: [facts.managerName, facts.managerEmail].filter(Boolean).join(', ') || words.nothing },
];

const needsRows = ({ text, shownTo, enteredBy }: AccessNeeds): readonly SummaryRow[] => [
  { key: words.what, value: text },
  { key: words.shown, value: shownTo.map((audience) => audienceInWords[audience]).join('; ') || words.nobodyElse },
  ...(enteredBy ? [{ key: words.by, value: words.byCoordinator }] : []),
];
