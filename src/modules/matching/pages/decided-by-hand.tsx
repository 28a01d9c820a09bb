import { dayOf, formatDay } from '../../../platform/clock/index.ts';
import { ActionForm, Link, List, Section, Text } from '../../../platform/view/index.ts';
import type { ByHand, Decided } from '../queries/decided-by-hand.ts';
import { decidedWords as words } from './decided-words.ts';
import { notedPath } from './paths.ts';

interface Props {
  readonly programme: string;
  readonly mentee: { readonly id: string; readonly name: string };
  readonly byHand: ByHand;
  /** Where the button that takes a decision back posts to. */
  readonly action: string;
}

/** What coordinators decided about a mentee, each with its way back; nothing where nothing was decided. */
export function DecidedByHand({ programme, mentee, byHand: { decided, noted }, action }: Props) {
  if (decided.length === 0 && noted.length === 0) return null;
  const items = decided.map((one) => <One mentee={mentee.name} one={one} action={action} />);
  return (
    <Section title={words.title} id="by-hand">
      {items.length > 0 && <List kind="plain" spaced items={items} />}
      {noted.length > 0 && (
        <Text>
          {words.noted(mentee.name, noted.join(', '))}.{' '}
          <Link href={notedPath(programme, mentee.id)}>{words.notes}</Link>
        </Text>
      )}
    </Section>
  );
}

function One({ mentee, one, action }: { readonly mentee: string; readonly one: Decided; readonly action: string }) {
  const mentor = one.name ?? words.noName;
  return (
    <>
      <strong>{one.kind === 'keep' ? words.kept(mentee, mentor) : words.never(mentee, mentor)}</strong>
      <Text small quiet>
        {words.decided(one.by ?? words.somebody, formatDay(dayOf(one.at)), one.kind === 'keep' && one.declined)}
      </Text>
      <ActionForm
        action={action}
        label={words.letGo}
        describes={words.letGoDescribes(mentee, mentor)}
        kind="link"
        values={{ mentor: one.mentor, kind: 'neither' }}
      />
    </>
  );
}
