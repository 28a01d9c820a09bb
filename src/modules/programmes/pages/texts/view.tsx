import { Button, Form, Screen, Section, SummaryCard } from '../../../../platform/view/index.ts';
import { Prose } from '../../prose.tsx';
import type { Programme } from '../../queries/read-programme.ts';
import { filledWords } from '../../template/fill.ts';
import { outcomesList } from '../../template/texts.ts';
import { outcomeNames, words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly back: string;
}

export const view = ({ programme, back }: Props) => {
  const { texts } = programme.settings;
  const filled = filledWords(programme);
  const card = (title: string, href: string, text: string) => (
    <SummaryCard
      key={href}
      title={title}
      level={3}
      actions={[{ href: `texts/${href}`, text: words.change, describes: title }]}
    >
      <Prose text={text} words={filled} level={4} />
    </SummaryCard>
  );
  return (
    <Screen title={words.title} caption={programme.name} back={back} lead={words.lead}>
      <Section title={words.responsibilities}>
        {card(words.menteeResponsibilities, 'menteeResponsibilities', texts.menteeResponsibilities)}
        {card(words.mentorResponsibilities, 'mentorResponsibilities', texts.mentorResponsibilities)}
      </Section>
      <Section title={words.decisions}>
        {outcomesList(texts).map(({ outcome, subject, body }) =>
          card(outcomeNames[outcome], outcome, `## ${subject}\n\n${body}`),
        )}
      </Section>
      <Form>
        <Button once>{words.confirm}</Button>
      </Form>
    </Screen>
  );
};
