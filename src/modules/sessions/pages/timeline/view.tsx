import type { SignedIn } from '../../../../platform/access/index.ts';
import { dayOf, formatDay, formatShortDay, formatWhen } from '../../../../platform/clock/index.ts';
import { ActionForm, Link, List, Screen, SummaryList, Timeline } from '../../../../platform/view/index.ts';
import { oversees, pairWords } from '../../../relationships/index.ts';
import type { TimelineFacts } from './load.ts';
import { words } from './words.ts';

interface Props {
  readonly facts: TimelineFacts;
  readonly actor: SignedIn;
}

export const view = ({ facts, actor }: Props) => {
  const { relationship, happened } = facts;
  const outside = oversees(actor, relationship);
  return (
    <Screen
      title={words.title}
      caption={pairWords(relationship.members)}
      back={outside ? '/' : `/relationships/${relationship.id}`}
      lead={words.lead}
    >
      <SummaryList rows={rowsOf(facts)} />
      {outside && <Course facts={facts} />}
      <Timeline
        items={happened.map(({ at, what, by }) => ({
          title: what,
          when: formatWhen(at),
          dateTime: at.toString(),
          by: by ?? undefined,
        }))}
      />
    </Screen>
  );
};

function rowsOf({ relationship, programme, progress, goals }: TimelineFacts) {
  const { least, most } = programme.settings.terms.sessions;
  return [
    { key: words.started, value: formatShortDay(dayOf(relationship.openedAt)) },
    { key: words.ends, value: formatDay(relationship.endsOn) },
    { key: words.held, value: words.heldOf(progress.held, least, most) },
    { key: words.postponed, value: words.times(progress.postponed) },
    { key: words.goals, value: words.goalsOf(goals.goals, goals.reached) },
    {
      key: words.agreement,
      value: <Link href={`/relationships/${relationship.id}/agreement`}>{words.agreementRead}</Link>,
    },
  ];
}

/** What a coordinator can do for somebody who telephones. */
const Course = ({ facts: { relationship } }: { readonly facts: TimelineFacts }) => {
  const { id, state } = relationship;
  const base = `/relationships/${id}`;
  return (
    <List
      kind="plain"
      items={[
        ...(state === 'active' ? [<Link href={`${base}/pause`}>{words.pause}</Link>] : []),
        ...(state === 'paused' ? [<ActionForm action={`${base}/resume`} label={words.resume} kind="link" />] : []),
        ...(state === 'ended' ? [] : [<Link href={`${base}/ending`}>{words.end}</Link>]),
      ]}
    />
  );
};
