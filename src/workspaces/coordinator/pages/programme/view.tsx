import type { Programme } from '../../../../modules/programmes/index.ts';
import {
  Button,
  Columns,
  Funnel,
  InsetText,
  Link,
  List,
  Screen,
  Section,
  StatCards,
  SummaryList,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import type { ProgrammeFacts } from './facts.ts';
import { words } from './words.ts';

export const view = ({ programme, attention, mentees, mentors }: ProgrammeFacts) => (
  <Screen
    title={programme.name}
    tag={<Tag colour={programme.state === 'open' ? 'green' : 'grey'}>{words.states[programme.state]}</Tag>}
    wide
  >
    {programme.state === 'draft' ? <Draft programme={programme} /> : null}
    <Section title={words.attention}>
      {attention.length === 0 ? <Text>{words.quiet}</Text> : <StatCards cards={attention} />}
    </Section>
    <Columns wideFirst>
      <Funnel
        title={words.mentees}
        summary={words.menteesSummary(mentees[0]?.value ?? 0, mentees[4]?.value ?? 0)}
        measure={words.measure}
        steps={mentees}
      />
      <Section title={words.mentors}>
        <Text>{words.mentorsSummary(mentors.offered, mentors.taken)}</Text>
        <SummaryList
          rows={[
            { key: words.selected, value: mentors.selected },
            { key: words.trained, value: mentors.trained },
            { key: words.published, value: mentors.published },
            { key: words.offered, value: mentors.offered },
            { key: words.taken, value: mentors.taken },
          ]}
        />
      </Section>
    </Columns>
    <Section title={words.go}>
      <List kind="plain" spaced items={links(programme).map(({ href, text }) => <Link href={href}>{text}</Link>)} />
    </Section>
  </Screen>
);

const Draft = ({ programme }: { readonly programme: Programme }) => (
  <>
    <InsetText>{words.notOpen}</InsetText>
    <Button href={`/programmes/${programme.id}/set-up`}>{words.finish}</Button>
  </>
);

function links({ id, slug }: Programme) {
  const at = (path: string) => `/programmes/${id}/${path}`;
  return [
    { text: words.links.expressions, href: at('expressions') },
    { text: words.links.manager, href: at('expressions/with-managers') },
    { text: words.links.training, href: at('training') },
    { text: words.links.mentors, href: at('mentors') },
    { text: words.links.matching, href: at('matching') },
    { text: words.links.relationships, href: at('relationships') },
    { text: words.links.chase, href: at('to-chase') },
    { text: words.links.quality, href: at('quality-review') },
    { text: words.links.feedback, href: at('feedback') },
    { text: words.links.import, href: at('import') },
    { text: words.links.staff, href: at('staff') },
    { text: words.links.setUp, href: at('set-up') },
    { text: words.links.public, href: `/p/${slug}` },
  ];
}
