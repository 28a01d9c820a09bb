import {
  ActionForm,
  ButtonGroup,
  ButtonLink,
  EmptyState,
  InsetText,
  Link,
  Screen,
  SummaryList,
  Text,
} from '../../../../platform/view/index.ts';
import { answerRows } from '../../../questionnaires/index.ts';
import { directoryPath, mentorPath, profilePath, shortlistPath } from '../paths.ts';
import { StandingTag } from '../standing.tsx';
import type { MentorFacts } from './page.ts';
import { words } from './words.ts';

export const view = ({ facts }: { readonly facts: MentorFacts }) => {
  const { programme, portrait, today } = facts;
  const { name, title, organisation, form, answers, mentor, savedBy } = portrait;
  return (
    <Screen
      title={name}
      caption={programme.name}
      tag={<StandingTag mentor={portrait} today={today} />}
      back={directoryPath(programme.id)}
    >
      <Text lead>
        {title ?? words.noPost}
        {organisation && `, ${organisation}`}
      </Text>
      {portrait.state === 'draft' && <InsetText>{words.unpublished}</InsetText>}
      <Acts facts={facts} />
      {answers ? (
        <SummaryList
          rows={answerRows({
            questionnaire: form,
            answers,
            reader: 'mentee',
            organisations: new Map(),
            answeredOnly: true,
          })}
        />
      ) : (
        <EmptyState title={words.nothing}>{words.nothingHow}</EmptyState>
      )}
      {savedBy !== null && savedBy !== mentor && (
        <Text small quiet>
          {words.enteredFor}
        </Text>
      )}
    </Screen>
  );
};

function Acts({ facts: { programme, portrait, standing, kept, keeper } }: { readonly facts: MentorFacts }) {
  const path = mentorPath(programme.id, portrait.mentor);
  if (keeper)
    return (
      <Text>
        <Link href={profilePath(programme.id, portrait.mentor)}>{words.manage}</Link>
      </Text>
    );
  if (!standing.mentee) return null;
  return (
    <ButtonGroup>
      {kept ? (
        <ActionForm action={`${path}/shortlist/removal`} label={words.drop} kind="secondary" />
      ) : (
        <ActionForm action={`${path}/shortlist`} label={words.keep} />
      )}
      <ButtonLink href={shortlistPath(programme.id)}>{words.shortlist}</ButtonLink>
    </ButtonGroup>
  );
}
