import type { ListedProgramme } from '../../../../modules/programmes/index.ts';
import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import type { WaitingItem } from '../../../../platform/http/index.ts';
import { Link, List, Screen, Section, Tag, Waiting } from '../../../../platform/view/index.ts';
import { words } from './words.ts';

export interface HomeFacts {
  readonly name: string | null;
  readonly waiting: readonly WaitingItem[];
  readonly runs: readonly ListedProgramme[];
  readonly open: readonly ListedProgramme[];
}

export const homeView = ({ name, waiting, runs, open }: HomeFacts, now: Temporal.Instant) => (
  <Screen title={words.title(name)} caption={words.caption}>
    <Waiting items={waiting.map((item) => shown(item, now))} none={words.none} />
    {runs.length === 0 ? null : (
      <Section title={words.runs}>
        <List
          kind="plain"
          spaced
          items={runs.map((programme) => (
            <>
              <Link href={`/programmes/${programme.id}`}>{programme.name}</Link>{' '}
              <Tag colour={programme.state === 'open' ? 'green' : 'grey'}>{words.states[programme.state]}</Tag>
            </>
          ))}
        />
      </Section>
    )}
    {open.length === 0 ? null : (
      <Section title={words.join}>
        <List kind="plain" spaced items={open.map(({ name, slug }) => <Link href={`/p/${slug}`}>{name}</Link>)} />
      </Section>
    )}
  </Screen>
);

const shown = ({ title, href, action, detail, due }: WaitingItem, now: Temporal.Instant) => ({
  title,
  href,
  action,
  detail,
  due: due && words.by(formatDay(dayOf(due))),
  late: due && Temporal.Instant.compare(due, now) < 0,
});
