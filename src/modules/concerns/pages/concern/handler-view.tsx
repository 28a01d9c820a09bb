import { dayOf, formatDay, formatShortDay, formatWhen } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  Button,
  ButtonGroup,
  ButtonLink,
  Link,
  Section,
  SummaryList,
  Text,
  Timeline,
} from '../../../../platform/view/index.ts';
import { stateWords, wayWords } from '../../words.ts';
import type { ConcernFacts } from './load.ts';
import { Paragraphs } from './paragraphs.tsx';
import { ReadBy } from './read-by.tsx';
import { words } from './words.ts';

interface Props {
  readonly facts: ConcernFacts;
}

/** For those who act on it: all of it, and the one next step. */
export const HandlerView = ({ facts }: Props) => (
  <>
    <NextStep facts={facts} />
    <Facts facts={facts} />
    {facts.filed && (
      <>
        <Section title={words.what}>
          <Paragraphs text={facts.filed.what} />
        </Section>
        <Section title={words.tried}>
          <Paragraphs text={facts.filed.tried} />
        </Section>
        {facts.filed.untold && (
          <Section title={words.untold}>
            <Paragraphs text={facts.filed.untold} />
          </Section>
        )}
      </>
    )}
    <Course facts={facts} />
    <ReadBy readings={facts.readings} to="handler" />
  </>
);

function NextStep({ facts: { concern } }: Props) {
  const { id, state, acknowledgeBy } = concern;
  const at = `/concerns/${id}`;
  const said = words.forHandler[state];
  return (
    <Section title={words.next}>
      <Text>{typeof said === 'string' ? said : said(formatDay(acknowledgeBy))}</Text>
      {state === 'raised' && <ActionForm action={`${at}/acknowledgement`} label={words.acknowledge} />}
      {state === 'acknowledged' && <Button href={`${at}/decision`}>{words.decide}</Button>}
      {(state === 'kept' || state === 'referred') && (
        <ButtonGroup>
          <Button href={`${at}/closing`}>{words.close}</Button>
          <ButtonLink href={`${at}/decision`}>{state === 'kept' ? words.refer : words.referAgain}</ButtonLink>
        </ButtonGroup>
      )}
    </Section>
  );
}

function Facts({ facts: { concern, filed } }: Props) {
  const { drill, raisedByName, aboutName, raisedAt, toldOn, toldWay } = concern;
  const tell = { href: `/concerns/${concern.id}/telling`, text: words.recordTelling };
  return (
    <SummaryList
      rows={[
        { key: words.by, value: raisedByName ?? words.somebody },
        { key: words.about, value: drill ? words.aboutNobody : (aboutName ?? words.somebody) },
        { key: words.on, value: formatWhen(raisedAt) },
        ...(filed ? [{ key: words.ground, value: filed.ground }] : []),
        ...(drill
          ? []
          : [
              toldOn && toldWay
                ? { key: words.told, value: words.toldOn(formatShortDay(toldOn), wayWords[toldWay]) }
                : {
                    key: words.told,
                    value: (
                      <>
                        {words.notTold}. <Link href={tell.href}>{tell.text}</Link>
                      </>
                    ),
                  },
            ]),
      ]}
    />
  );
}

function Course({ facts: { concern, history, texts, receivers } }: Props) {
  const names = new Map(receivers.map(({ person, name }) => [person, name]));
  const nameOf = (by: string) => (by === concern.raisedBy ? concern.raisedByName : names.get(by)) ?? words.somebody;
  return (
    <Section title={words.course}>
      <Timeline
        level={3}
        items={history.map(({ turn, state, at, by }) => ({
          title: stateWords[state],
          when: formatWhen(at),
          dateTime: at.toString(),
          by: nameOf(by),
          content: texts
            .filter((text) => text.turn === turn)
            .map(({ kind, text, onDay }) => (
              <>
                <Text>
                  <strong>{words.kinds[kind]}</strong>
                </Text>
                <Paragraphs
                  text={kind === 'referral' ? words.referredOn(text, formatShortDay(onDay ?? dayOf(at))) : text}
                />
              </>
            )),
        }))}
      />
    </Section>
  );
}
