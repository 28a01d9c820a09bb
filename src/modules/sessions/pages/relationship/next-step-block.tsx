import { dayOf, formatDay, formatWhen } from '../../../../platform/clock/index.ts';
import { ActionForm, Button, ButtonGroup, type Content, Link, Section, Text } from '../../../../platform/view/index.ts';
import { othersOf } from '../../../relationships/index.ts';
import { words as sessionWords } from '../session/words.ts';
import type { OurFacts } from './load.ts';
import { nextWords } from './words.ts';

interface Props {
  readonly facts: OurFacts;
  readonly person: string;
}

/** One heading, one sentence, one button. */
export function NextStepBlock({ facts, person }: Props) {
  const { title, text, action } = partsOf(facts, person);
  return (
    <Section title={title}>
      {text && <Text>{text}</Text>}
      {action}
    </Section>
  );
}

interface Parts {
  readonly title: string;
  readonly text?: Content;
  readonly action?: Content;
}

function partsOf(facts: OurFacts, person: string): Parts {
  const { relationship, next, mayTakeBack } = facts;
  const base = `/relationships/${relationship.id}`;
  const others = othersOf(relationship.members, person);
  switch (next.kind) {
    case 'sign': {
      const { title, text, action } = nextWords.sign;
      return { title, text, action: <Button href={`${base}/agreement`}>{action}</Button> };
    }
    case 'they-sign':
      return { title: nextWords.theySign.title(others), text: nextWords.theySign.text };
    case 'did-it-happen':
      return {
        title: nextWords.didItHappen.title(formatWhen(next.session.startsAt)),
        action: <YesOrNo session={next.session.id} />,
      };
    case 'meet':
      return {
        title: nextWords.meet.title(formatWhen(next.session.startsAt)),
        action: <Button href={`/sessions/${next.session.id}`}>{nextWords.meet.action}</Button>,
      };
    case 'arrange-first':
    case 'arrange-next': {
      const { title, text, action } = next.kind === 'arrange-first' ? nextWords.arrangeFirst : nextWords.arrangeNext;
      return { title, text, action: <Button href={`${base}/sessions/new`}>{action}</Button> };
    }
    case 'they-arrange':
      return { title: nextWords.theyArrange.title(others), text: nextWords.theyArrange.text };
    case 'resume': {
      const { title, text, action } = nextWords.resume;
      const day = next.day && formatDay(next.day);
      return { title, text: text(day), action: <ActionForm action={`${base}/resume`} label={action} /> };
    }
    case 'last-day': {
      const { title, text, action } = nextWords.lastDay;
      const carryOn = <ActionForm action={`${base}/carry-on`} label={action} kind="secondary" />;
      return { title: title(next.day ? formatDay(next.day) : ''), text, action: mayTakeBack && carryOn };
    }
    case 'ended':
      return {
        ...nextWords.ended,
        action: <AfterTheEnd facts={facts} />,
      };
  }
}

/** What stays with each of the two, and until when what they wrote is kept. */
const AfterTheEnd = ({ facts: { relationship, programme, side, mayBecomeMentor } }: { readonly facts: OurFacts }) => {
  const kept = dayOf(relationship.stateSince).add({ months: programme.settings.terms.records.keptMonthsAfterEnd });
  return (
    <>
      <Text>{nextWords.kept(formatDay(kept))}</Text>
      <Text>
        <Link href={`/relationships/${relationship.id}/certificate.pdf`}>{nextWords.certificate}</Link>
      </Text>
      {side === 'mentee' && (
        <Text>
          <Link href={`/programmes/${programme.id}/request`}>{nextWords.askAgain}</Link>
        </Text>
      )}
      {side === 'mentee' && mayBecomeMentor && (
        <Text>
          <Link href={`/p/${programme.slug}/mentor`}>{nextWords.becomeMentor}</Link>
        </Text>
      )}
    </>
  );
};

const YesOrNo = ({ session }: { readonly session: string }) => (
  <ButtonGroup>
    <ActionForm action={`/sessions/${session}/happened`} label={sessionWords.yes} />
    <ActionForm action={`/sessions/${session}/did-not-happen`} label={sessionWords.no} kind="secondary" />
  </ButtonGroup>
);
