import { dayOf, formatDay, formatWhen } from '../../../../platform/clock/index.ts';
import { InsetText, Screen, Section, SummaryList, Tag, Text, Timeline } from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { answerRows, type OrganisationNames, type Questionnaire } from '../../../questionnaires/index.ts';
import { reasonsIn } from '../../priority.ts';
import type { Endorsement, Happened } from '../../queries/history.ts';
import type { Place } from '../../queries/place-in-list.ts';
import type { Expression } from '../../queries/read-expression.ts';
import { decisionWords, moveWords, roleWords, stateColours, stateWords, wayWords } from '../../words.ts';
import { Acts } from './acts.tsx';
import { words } from './words.ts';

export interface Props {
  readonly expression: Expression;
  readonly programme: Programme;
  readonly form: Questionnaire;
  readonly organisations: OrganisationNames;
  readonly place: Place | null;
  readonly history: readonly Happened[];
  readonly endorsements: readonly Endorsement[];
  readonly mayDecide: boolean;
  /** Before the line manager's yes nobody has told the coordinator more of them than a name. */
  readonly isKnown: boolean;
}

export const view = (props: Props) => {
  const { expression, programme, endorsements, history } = props;
  const { name, role, state, cameBy } = expression;
  const list = `/programmes/${programme.id}/expressions?role=${role}&state=${state}`;
  return (
    <Screen
      title={name}
      caption={words.wishes(roleWords[role].one, programme.name)}
      back={{ href: list, text: words.list }}
      tag={<Tag colour={stateColours[state]}>{stateWords[state]}</Tag>}
    >
      {cameBy !== 'online' && <InsetText>{words.entered(wayWords(cameBy))}</InsetText>}
      <WhereItStands {...props} />
      <Acts {...props} />
      <Sent {...props} />
      <Manager expression={expression} />
      {endorsements.map((one) => (
        <SummaryList key={one.id} rows={decisionRows(one)} />
      ))}
      <Section title={words.history}>
        <Timeline items={history.map((one) => happened(one, expression))} />
      </Section>
    </Screen>
  );
};

function WhereItStands({ expression, programme, place }: Props) {
  const { state, manager, managerAskedAt } = expression;
  if (state === 'with-manager' && manager && managerAskedAt)
    return <Text>{words.noAnswer(manager.name ?? words.theManager, formatDay(dayOf(managerAskedAt)))}</Text>;
  if (state === 'waiting' && expression.role === 'mentor') return <Text>{words.yours}</Text>;
  if (!place || expression.role === 'mentor') return null;
  const reasons = reasonsIn(programme.settings.terms.priority, expression.priority).join(', ');
  return <Text>{`${words.place(place.place, place.of)} ${reasons ? words.placedAs(reasons) : words.byDate}`}</Text>;
}

function Sent({ expression: { answers, state }, form, organisations }: Props) {
  if (Object.keys(answers).length === 0)
    return <InsetText>{state === 'with-manager' ? words.before : words.closed}</InsetText>;
  return (
    <Section title={words.answers}>
      <SummaryList rows={answerRows({ questionnaire: form, answers, reader: 'coordinator', organisations })} />
    </Section>
  );
}

function Manager({ expression: { manager, managerAskedAt } }: { readonly expression: Expression }) {
  if (!manager || !managerAskedAt) return null;
  return (
    <Section title={words.manager}>
      <SummaryList
        rows={[
          { key: words.who, value: [manager.name, manager.email ?? words.noAddress].filter(Boolean).join(', ') },
          { key: words.asked, value: formatDay(dayOf(managerAskedAt)) },
        ]}
      />
    </Section>
  );
}

function decisionRows({ decision, releasesTime, deferUntil, comment, at, cameBy }: Endorsement) {
  return [
    { key: words.decision, value: `${decisionWords[decision] ?? decision}, ${formatDay(dayOf(at))}` },
    ...(releasesTime === null ? [] : [{ key: words.time, value: releasesTime ? words.yes : words.no }]),
    ...(deferUntil ? [{ key: words.until, value: formatDay(deferUntil) }] : []),
    ...(comment ? [{ key: words.comment, value: comment }] : []),
    ...(cameBy === 'online' ? [] : [{ key: words.how, value: wayWords(cameBy) }]),
  ];
}

const happened = ({ move, at, by }: Happened, { person }: Expression) => ({
  title: moveWords[move] ?? move,
  when: formatWhen(at),
  dateTime: at.toString(),
  by: by === null ? words.byManager : by === person ? words.byThem : words.byCoordinator,
});
