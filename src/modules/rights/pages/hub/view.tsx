import { Link, List, Screen, StatCards } from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import { hubPath } from '../../at-programme.ts';
import { announcedDays } from '../../periods.ts';
import type { Hold } from '../../queries/holds-in.ts';
import type { Leaving } from '../../queries/leaving-in.ts';
import type { Request } from '../../queries/requests-in.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly today: Temporal.PlainDate;
  readonly leaving: readonly Leaving[];
  readonly holds: readonly Hold[];
  readonly requests: readonly Request[];
}

export const view = ({ programme, today, leaving, holds, requests }: Props) => {
  const [retention, asked] = [`${hubPath(programme.id)}/retention`, `${hubPath(programme.id)}/requests`];
  const soon = today.add({ days: announcedDays });
  const going = leaving.filter(
    ({ goneAt, goesOn }) => goneAt === null && Temporal.PlainDate.compare(goesOn, soon) <= 0,
  );
  const open = requests.filter(({ closedAt }) => closedAt === null);
  const late = open.filter(({ dueOn }) => Temporal.PlainDate.compare(dueOn, today) < 0).length;
  return (
    <Screen title={words.title} caption={programme.name} back="/" lead={words.lead}>
      <StatCards
        cards={[
          {
            count: open.length,
            text: words.asked,
            href: asked,
            ...(late > 0 && { detail: words.late(late), tone: 'attention' }),
          },
          { count: going.length, text: words.soon, href: retention },
          { count: holds.length, text: words.held, href: retention },
        ]}
      />
      <List
        kind="plain"
        spaced
        items={[
          <Link href={asked}>{words.requests}</Link>,
          <Link href={retention}>{words.retention}</Link>,
          <Link href={`${hubPath(programme.id)}/processing`}>{words.processing}</Link>,
        ]}
      />
    </Screen>
  );
};
