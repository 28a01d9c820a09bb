import { InsetText, ProgressLine, Screen, Section, Tag, Text } from '../../../../platform/view/index.ts';
import { drillWords, stateColours, stateWords } from '../../words.ts';
import { AuthorView } from './author-view.tsx';
import { HandlerView } from './handler-view.tsx';
import type { ConcernFacts } from './load.ts';
import { PersonView } from './person-view.tsx';
import { words } from './words.ts';

const views = { handler: HandlerView, author: AuthorView, person: PersonView } as const;

/** What each of them needs to see first is where it stands, and what happens next. */
export const view = ({ facts }: { readonly facts: ConcernFacts }) => {
  const { concern, programme, standing } = facts;
  const View = views[standing];
  return (
    <Screen
      title={words.title[standing]}
      caption={programme.name}
      back={standing === 'handler' ? `/programmes/${programme.id}/concerns` : '/'}
      tag={
        <>
          {concern.drill && <Tag colour="magenta">{drillWords.tag}</Tag>}{' '}
          <Tag colour={stateColours[concern.state]}>{stateWords[concern.state]}</Tag>
        </>
      }
    >
      {concern.drill && <InsetText>{drillWords.is}</InsetText>}
      <ProgressLine label={words.progress} stages={stagesOf(concern.state)} />
      <View facts={facts} />
      <Section title={words.else}>
        <Text>{words.danger}</Text>
        <Text>{words.otherDuties}</Text>
      </Section>
    </Screen>
  );
};

const place = { raised: 0, acknowledged: 1, kept: 2, referred: 2, closed: 3 } as const;

const stagesOf = (state: ConcernFacts['concern']['state']) =>
  words.stages.map((text, index) => ({
    text,
    state:
      index < place[state] || state === 'closed'
        ? ('done' as const)
        : index === place[state]
          ? ('now' as const)
          : ('later' as const),
  }));
