import { dayOf, formatShortDay } from '../../../../platform/clock/index.ts';
import { ActionForm, EmptyState, Screen, SummaryList, Text } from '../../../../platform/view/index.ts';
import type { NotedFact } from '../../import/queries/noted-facts.ts';
import { noteKindInWords } from '../../import/words.ts';
import { words } from './words.ts';

interface Props {
  /** Somebody else's name; null when it is about oneself. */
  readonly name: string | null;
  readonly address: string;
  readonly facts: readonly NotedFact[];
}

export const view = ({ name, address, facts }: Props) => (
  <Screen title={name === null ? words.yours : words.theirs} caption={name}>
    <Text lead>{name === null ? words.yourLead : words.theirLead}</Text>
    {facts.length === 0 ? (
      <EmptyState title={words.none}>{words.noneHow}</EmptyState>
    ) : (
      <SummaryList rows={facts.map((fact) => row(fact, address))} />
    )}
  </Screen>
);

const row = ({ id, kind, text, until, notedAt }: NotedFact, address: string) => ({
  key: noteKindInWords[kind].label,
  value: (
    <>
      <Text>{text}</Text>
      <Text small quiet>
        {words.noted(formatShortDay(dayOf(notedAt)))} {until && words.until(formatShortDay(until))}{' '}
        {noteKindInWords[kind].becomes}
      </Text>
      <ActionForm action={`${address}/${id}/remove`} label={words.remove} kind="link" describes={`“${text}”`} />
    </>
  ),
});
