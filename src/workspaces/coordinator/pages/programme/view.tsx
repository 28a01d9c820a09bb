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
import { StuckTable } from '../stuck/stuck-table.tsx';
import { words as stuckWords } from '../stuck/words.ts';
import type { ProgrammeFacts } from './facts.ts';
import { words } from './words.ts';

export const view = ({ programme, attention, mentees, mentors, longest, today }: ProgrammeFacts) => (
  <Screen
    title={programme.name}
    tag={<Tag colour={programme.state === 'open' ? 'green' : 'grey'}>{words.states[programme.state]}</Tag>}
    wide
  >
    {programme.state === 'draft' ? <Draft programme={programme} /> : null}
    <Section title={words.attention}>
      {attention.length === 0 ? <Text>{words.quiet}</Text> : <StatCards cards={attention} />}
    </Section>
    {longest.length === 0 ? null : (
      <Section
        title={stuckWords.title}
        actions={<Link href={`/programmes/${programme.id}/stuck`}>{stuckWords.seeAll}</Link>}
      >
        <StuckTable programme={programme.id} list={longest} today={today} />
      </Section>
    )}
    <Columns wideFirst>
      <Funnel
        title={words.mentees}
        summary={words.menteesSummary(mentees.at(0)?.value ?? 0, mentees.at(-2)?.value ?? 0)}
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
    <Columns>
      {links(programme).map(({ title, items }) => (
        <Section title={title} key={title}>
          <List kind="plain" spaced items={items.map(({ href, text }) => <Link href={href}>{text}</Link>)} />
        </Section>
      ))}
    </Columns>
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
  const { links: text, groups } = words;
  return [
    {
      title: groups.people,
      items: [
        { text: text.expressions, href: at('expressions') },
        { text: text.manager, href: at('expressions/with-managers') },
        { text: text.training, href: at('training') },
        { text: text.chase, href: at('to-chase') },
        { text: text.import, href: at('import') },
      ],
    },
    {
      title: groups.mentoring,
      items: [
        { text: text.mentors, href: at('mentors') },
        { text: text.matching, href: at('matching') },
        { text: text.relationships, href: at('relationships') },
        { text: text.concerns, href: at('concerns') },
        { text: text.feedback, href: at('feedback') },
        { text: text.quality, href: at('quality-review') },
      ],
    },
    {
      title: groups.running,
      items: [
        { text: text.staff, href: at('staff') },
        { text: text.setUp, href: at('set-up') },
        { text: text.public, href: `/p/${slug}` },
      ],
    },
  ];
}
