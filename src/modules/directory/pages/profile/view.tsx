import { dayOf, formatDay, formatShortDay } from '../../../../platform/clock/index.ts';
import {
  ActionForm,
  ButtonGroup,
  ButtonLink,
  Capacity,
  EmptyState,
  InsetText,
  Screen,
  SummaryCard,
  SummaryList,
  Tag,
  Text,
} from '../../../../platform/view/index.ts';
import { answerRows } from '../../../questionnaires/index.ts';
import { isAway } from '../../leave.ts';
import type { Kept } from '../../queries/read-kept.ts';
import type { Portrait } from '../../queries/read-portrait.ts';
import { directoryPath, mentorPath, profilePath } from '../paths.ts';
import { words } from './words.ts';

export const view = ({ facts }: { readonly facts: Kept }) => {
  const { programme, mentor, name, portrait, own } = facts;
  const state = portrait?.state ?? 'draft';
  return (
    <Screen
      title={own ? words.title.own : name}
      caption={own ? programme.name : words.title.other}
      tag={<Tag colour={state === 'published' ? 'green' : 'grey'}>{words.states[state]}</Tag>}
      back={own ? '/' : directoryPath(programme.id)}
    >
      <Text>
        {state === 'draft'
          ? own
            ? words.draftOwn
            : words.draftOther
          : own
            ? words.publishedOwn
            : words.publishedOther}
      </Text>
      {portrait?.answers ? <Written facts={facts} portrait={portrait} /> : <Unwritten facts={facts} />}
      <SummaryList
        rows={[
          {
            key: words.placesRow,
            value: portrait?.offered ? (
              <Capacity
                taken={portrait.taken}
                of={portrait.offered}
                label={words.placesOf(portrait.taken, portrait.offered)}
              />
            ) : (
              words.placesNone
            ),
            actions: [
              { href: `${mentorPath(programme.id, mentor)}/places`, text: words.change, describes: words.placesRow },
            ],
          },
          {
            key: words.leaveRow,
            value: <Away facts={facts} />,
            actions: [
              {
                href: `/programmes/${programme.id}/people/${mentor}/leave`,
                text: words.change,
                describes: words.leaveRow,
              },
            ],
          },
        ]}
      />
    </Screen>
  );
};

function Unwritten({ facts: { programme, mentor, own } }: { readonly facts: Kept }) {
  const href = `${profilePath(programme.id, mentor)}/text`;
  return (
    <EmptyState title={words.none} action={{ href, text: own ? words.write : words.writeFor }}>
      {own ? words.noneHow : words.noneHowOther}
    </EmptyState>
  );
}

function Written({ facts, portrait }: { readonly facts: Kept; readonly portrait: Portrait }) {
  const { programme, mentor, own } = facts;
  const { answers, form, savedAt, savedBy } = portrait;
  const rows = answerRows({ questionnaire: form, answers: answers ?? {}, reader: 'author', organisations: new Map() });
  const when = savedAt && formatShortDay(dayOf(savedAt));
  return (
    <>
      {when && savedBy !== mentor && <InsetText>{own ? words.enteredForOwn(when) : words.enteredFor(when)}</InsetText>}
      <SummaryCard
        title={words.text}
        rows={rows}
        actions={[{ href: `${profilePath(programme.id, mentor)}/text`, text: words.change, describes: words.changes }]}
      />
      <Moves facts={facts} portrait={portrait} />
    </>
  );
}

function Moves({
  facts: { programme, mentor, ready },
  portrait,
}: {
  readonly facts: Kept;
  readonly portrait: Portrait;
}) {
  const path = profilePath(programme.id, mentor);
  if (portrait.state === 'draft')
    return ready ? (
      <ActionForm action={`${path}/publication`} label={words.publish} />
    ) : (
      <InsetText>{words.notTrained}</InsetText>
    );
  return (
    <>
      <Text small quiet>
        {portrait.publishedAt && `${words.since(formatDay(dayOf(portrait.publishedAt)))}. `}
        {portrait.reviewOn && `${words.reviewBy(formatDay(portrait.reviewOn))}.`}
      </Text>
      <ButtonGroup>
        <ActionForm action={`${path}/confirmation`} label={words.confirm} kind="secondary" />
        <ActionForm action={`${path}/removal`} label={words.takeDown} kind="secondary" />
        <ButtonLink href={mentorPath(programme.id, mentor)}>{words.see}</ButtonLink>
      </ButtonGroup>
    </>
  );
}

function Away({ facts: { programme, mentor, portrait, today } }: { readonly facts: Kept }) {
  const { awayFrom, awayUntil } = portrait ?? {};
  if (!awayFrom || !awayUntil || Temporal.PlainDate.compare(awayUntil, today) <= 0) return words.leaveNone;
  return (
    <>
      {words.leaveFrom(formatDay(awayFrom), formatDay(awayUntil))}
      {isAway(today, [{ from: awayFrom, backOn: awayUntil }]) && (
        <ActionForm action={`/programmes/${programme.id}/people/${mentor}/return`} label={words.back} kind="link" />
      )}
    </>
  );
}
