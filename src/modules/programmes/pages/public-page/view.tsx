import { formatDay } from '../../../../platform/clock/index.ts';
import { Button, InsetText, Link, Screen, Section, SummaryList, Text } from '../../../../platform/view/index.ts';
import { Prose } from '../../prose.tsx';
import type { Programme } from '../../queries/read-programme.ts';
import { takesExpressions } from '../../set-up.ts';
import { fill, filledWords } from '../../template/fill.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly owner: string;
  readonly today: Temporal.PlainDate;
}

export const view = ({ programme, owner, today }: Props) => {
  const { name, slug, settings } = programme;
  const { texts } = settings;
  const filled = filledWords(programme);
  const takes = takesExpressions(programme, today);
  return (
    <Screen title={name} lead={fill(texts.summary, filled)}>
      <When programme={programme} today={today} />
      <Prose text={texts.forMentees} words={filled} />
      {takes && <Button href={`/p/${slug}/mentee`}>{words.askMentee}</Button>}
      <Prose text={texts.forMentors} words={filled} />
      {takes && <Button href={`/p/${slug}/mentor`}>{words.askMentor}</Button>}
      {takes && <Text>{words.signInFirst}</Text>}
      <Section title={words.howItWorks}>
        <Prose text={texts.howItWorks} words={filled} level={3} />
      </Section>
      <Section title={words.confidentiality}>
        <Prose text={texts.confidentiality} words={filled} level={3} />
      </Section>
      <Contact programme={programme} owner={owner} />
    </Screen>
  );
};

function When({ programme, today }: { readonly programme: Programme; readonly today: Temporal.PlainDate }) {
  const { state, settings } = programme;
  if (state === 'draft') return <InsetText>{words.draft}</InsetText>;
  if (state === 'closed' || !settings.dates) return <InsetText>{words.closed}</InsetText>;
  const { takesFrom, takesUntil } = settings.dates;
  if (today.toString() < takesFrom) return <InsetText>{words.notYet(dayWords(takesFrom))}</InsetText>;
  if (takesUntil && takesUntil < today.toString()) return <InsetText>{words.over}</InsetText>;
  return takesUntil ? <InsetText>{words.until(dayWords(takesUntil))}</InsetText> : null;
}

const dayWords = (iso: string): string => formatDay(Temporal.PlainDate.from(iso));

function Contact({ programme, owner }: { readonly programme: Programme; readonly owner: string }) {
  const { contact } = programme.settings;
  return (
    <Section title={words.contact}>
      <SummaryList
        quiet
        rows={[
          ...(contact
            ? [
                { key: contact.name, value: <Link href={`mailto:${contact.email}`}>{contact.email}</Link> },
                ...(contact.telephone ? [{ key: '', value: contact.telephone }] : []),
              ]
            : []),
          { key: words.run, value: owner },
        ]}
      />
    </Section>
  );
}
