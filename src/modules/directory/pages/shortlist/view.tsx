import {
  ActionForm,
  Button,
  ButtonGroup,
  ButtonLink,
  EmptyState,
  Link,
  ResultList,
  Screen,
  Text,
} from '../../../../platform/view/index.ts';
import type { Place } from '../../queries/read-place.ts';
import type { Shortlisted } from '../../queries/shortlist-of.ts';
import { CompareTick } from '../compare-tick.tsx';
import { directoryPath, mentorPath, shortlistPath } from '../paths.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: Place & { readonly mentors: readonly Shortlisted[] };
}

export const view = ({ facts: { programme, mentors } }: Props) => {
  const directory = directoryPath(programme.id);
  return (
    <Screen title={words.title} caption={programme.name} lead={words.lead} back={directory}>
      {mentors.length === 0 ? (
        <EmptyState title={words.none} action={{ href: directory, text: words.browse }}>
          {words.noneHow}
        </EmptyState>
      ) : (
        <>
          <ResultList level={2} results={mentors.map((one) => resultOf(programme.id, one))} />
          <form id="compare" method="get" action={`${directory}/compare`}>
            <Button secondary>{words.compare}</Button>
          </form>
          <ButtonGroup>
            <Button href={`/programmes/${programme.id}/request`}>{words.request}</Button>
            <ButtonLink href={directory}>{words.browseMore}</ButtonLink>
          </ButtonGroup>
        </>
      )}
    </Screen>
  );
};

function resultOf(programme: string, { mentor, name, title, organisation }: Shortlisted) {
  const path = mentorPath(programme, mentor);
  return {
    title: <Link href={path}>{name}</Link>,
    children: (
      <Text>
        {title ?? words.noPost}
        {organisation && `, ${organisation}`}
      </Text>
    ),
    acts: (
      <>
        <CompareTick mentor={mentor} name={name} />
        <ActionForm
          action={`${path}/shortlist/removal`}
          label={words.drop}
          kind="link"
          describes={name}
          values={{ from: shortlistPath(programme) }}
        />
      </>
    ),
  };
}
