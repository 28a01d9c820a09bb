import { Button, Screen, Section, SummaryList, Text } from '../../../../platform/view/index.ts';
import type { Template } from '../../template/template.ts';
import { words } from './words.ts';

export const view = (templates: readonly Template[]) => (
  <Screen title={words.title} back="/programmes" lead={words.lead}>
    {templates.map(({ id, name, about, terms }) => (
      <Section key={id} title={name}>
        <Text>{about}</Text>
        <SummaryList
          rows={[
            {
              key: words.sessions,
              value: words.sessionsOf(terms.sessions.least, terms.sessions.most, terms.sessions.months),
            },
            { key: words.manager, value: words.rules[terms.endorsement.mentee.rule] },
            { key: words.choices, value: words.choicesOf(terms.matching.mostChoices) },
          ]}
        />
        <Button href={`/programmes/new/${id}`}>{words.use}</Button>
      </Section>
    ))}
  </Screen>
);
