import {
  ActionForm,
  type Content,
  EmptyState,
  InsetText,
  Link,
  Screen,
  Table,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import { answerRows } from '../../../questionnaires/index.ts';
import type { Place } from '../../queries/read-place.ts';
import type { Portrait } from '../../queries/read-portrait.ts';
import { directoryPath, mentorPath, shortlistPath } from '../paths.ts';
import { StandingTag } from '../standing.tsx';
import { words } from './words.ts';

interface Props {
  readonly facts: Place & {
    readonly portraits: readonly Portrait[];
    readonly kept: ReadonlySet<string>;
    readonly tooMany: boolean;
    readonly today: Temporal.PlainDate;
  };
  /** As they were ticked, for the way back here. */
  readonly mentors: readonly string[];
}

export const view = ({ facts, mentors }: Props) => {
  const { programme, portraits, tooMany, standing } = facts;
  const directory = directoryPath(programme.id);
  return (
    <Screen title={words.title} caption={programme.name} back={directory} wide>
      {tooMany && <InsetText>{words.tooMany}</InsetText>}
      {portraits.length === 0 ? (
        <EmptyState title={words.none} action={{ href: directory, text: words.browse }}>
          {words.noneHow}
        </EmptyState>
      ) : (
        <div class="app-scroll">
          <Table
            caption={words.caption}
            captionSize="hidden"
            firstCellIsHeader
            head={[words.name, ...portraits.map((one) => nameCell(one))]}
            rows={[...placesOf(facts), ...answersOf(portraits), ...(standing.mentee ? [keepRow(facts, mentors)] : [])]}
          />
        </div>
      )}
      {standing.mentee && (
        <Text>
          <Link href={shortlistPath(programme.id)}>{words.shortlist}</Link>
        </Text>
      )}
    </Screen>
  );
};

const nameCell = ({ programme, mentor, name }: Portrait) => ({
  text: <Link href={mentorPath(programme, mentor)}>{name}</Link>,
});

const placesOf = ({ portraits, today }: Props['facts']): Content[][] => [
  [words.post, ...portraits.map(({ title }) => title ?? words.notSaid)],
  [words.organisation, ...portraits.map(({ organisation }) => organisation ?? words.notSaid)],
  [words.region, ...portraits.map(({ region }) => region ?? words.notSaid)],
  [words.standing, ...portraits.map((one) => StandingTag({ mentor: one, today }) ?? words.room)],
];

/** One row for each question that any of them was asked; the same question stands in the same row. */
function answersOf(portraits: readonly Portrait[]): Content[][] {
  const columns = portraits.map(
    ({ form: questionnaire, answers }) =>
      new Map(
        answerRows({
          questionnaire,
          answers: answers ?? {},
          reader: 'mentee',
          organisations: new Map(),
          answeredOnly: true,
        }).map(({ key, value }) => [key, value] as const),
      ),
  );
  const keys = [...new Set(columns.flatMap((column) => [...column.keys()]))];
  return keys.map((key) => [key, ...columns.map((column) => column.get(key) ?? words.notSaid)]);
}

function keepRow({ programme, portraits, kept }: Props['facts'], mentors: readonly string[]): Content[] {
  const here = `${directoryPath(programme.id)}/compare?${new URLSearchParams(mentors.map((one) => ['mentor', one]))}`;
  return [
    words.shortlist,
    ...portraits.map(({ mentor, name }) =>
      kept.has(mentor) ? (
        <Tag colour="green">{words.kept}</Tag>
      ) : (
        <ActionForm
          action={`${mentorPath(programme.id, mentor)}/shortlist`}
          label={words.keep}
          kind="link"
          describes={name}
          values={{ from: here }}
        />
      ),
    ),
  ];
}
