import { formatDay, formatWhen } from '../../../../platform/clock/index.ts';
import { ActionForm, Button, ButtonGroup, Details, Section, SummaryList, Text } from '../../../../platform/view/index.ts';
import { lapsesAt, openUntil, stateAt } from '../../periods.ts';
import { isOneOfTheTwo, mayConfirm, mayWithdraw } from '../../policy.ts';
import type { NamedOpening } from '../../queries/read-opening.ts';
import { hoursInWords, inRole } from '../../words.ts';
import { Paragraphs } from './paragraphs.tsx';
import type { OpeningProps } from './view.tsx';
import { words } from './words.ts';

/** For those named: the one next step, and why, for those who answer for it. */
export const NamedView = (props: OpeningProps) => {
  const { facts, actor, now } = props;
  // Whoever decides reads why before that.
  const decides = stateAt(facts.opening, now) === 'asked' && mayConfirm(actor, facts.opening);
  return (
    <>
      {decides ? <Text>{askedIn(facts.opening)}</Text> : <Next {...props} />}
      <Section title={words.reason}>
        {facts.reason === null ? <Text>{words.reasonForOthers}</Text> : <Paragraphs text={facts.reason} />}
      </Section>
      {facts.delay && (
        <Section title={words.delay}>
          <Paragraphs text={facts.delay} />
        </Section>
      )}
      {decides && <Decision opening={facts.opening} />}
      <Section title={words.facts}>
        <SummaryList rows={rowsOf(facts.opening)} />
      </Section>
    </>
  );
};

const askedIn = ({ askedByName, names, hours }: NamedOpening): string =>
  words.asks(askedByName ?? words.somebody, names ?? words.somePair, hoursInWords(hours));

const Decision = ({ opening: { id, askedByName } }: { readonly opening: NamedOpening }) => (
  <Section title={words.decide}>
    <Text>{words.decideWhat(askedByName ?? words.whoever)}</Text>
    <ButtonGroup>
      <ActionForm action={`/openings/${id}/confirmation`} label={words.confirm} kind="warning" />
      <ActionForm action={`/openings/${id}/refusal`} label={words.refuse} kind="secondary" />
    </ButtonGroup>
  </Section>
);

function Next({ facts: { opening }, actor, now }: OpeningProps) {
  const state = stateAt(opening, now);
  const at = `/openings/${opening.id}`;
  return (
    <Section title={words.next}>
      <Text>{saidOf(opening, state)}</Text>
      {state === 'asked' && mayWithdraw(actor, opening) && (
        <ActionForm action={`${at}/withdrawal`} label={words.withdraw} kind="secondary" />
      )}
      {state === 'open' && (
        <>
          {!isOneOfTheTwo(actor, opening) && <Text>{words.openForOthers}</Text>}
          {isOneOfTheTwo(actor, opening) && <Button href={`${at}/logs`}>{words.read}</Button>}
          <Details summary={words.endFirst}>
            <Text>{words.endWhat}</Text>
            <ActionForm action={`${at}/ending`} label={words.end} kind="secondary" />
          </Details>
        </>
      )}
    </Section>
  );
}

function saidOf(opening: NamedOpening, state: NamedOpening['state']): string {
  if (state === 'asked') return words.waits(formatWhen(lapsesAt(opening)));
  if (state === 'open') return words.open(opening.endsAt ? formatWhen(opening.endsAt) : '');
  return state === 'over' ? words.over : words.notConfirmed;
}

function rowsOf(opening: NamedOpening) {
  const until = openUntil(opening);
  return [
    { key: words.pair, value: opening.names ?? words.somePair },
    { key: words.askedBy, value: inRole(opening.askedByName ?? words.somebody, opening.askedAs) },
    { key: words.askedOn, value: formatWhen(opening.askedAt) },
    { key: words.hours, value: hoursInWords(opening.hours) },
    ...(opening.openedAt
      ? [
          { key: words.confirmedBy, value: inRole(opening.confirmedByName ?? words.somebody, opening.confirmedAs) },
          { key: words.openedOn, value: formatWhen(opening.openedAt) },
        ]
      : []),
    ...(until ? [{ key: words.endsOn, value: formatWhen(until) }] : []),
    ...(opening.endedByName ? [{ key: words.endedBy, value: opening.endedByName }] : []),
    ...(opening.state === 'not-confirmed' ? [] : [{ key: words.told, value: whenTold(opening) }]),
  ];
}

function whenTold({ toldAt, tellBy, openedAt }: NamedOpening): string {
  if (toldAt) return formatWhen(toldAt);
  if (tellBy) return words.toldBy(formatDay(tellBy));
  return openedAt ? words.toldNow : words.toldSoon;
}
