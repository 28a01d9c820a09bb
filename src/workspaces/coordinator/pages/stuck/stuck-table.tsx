import { dayOf } from '../../../../platform/clock/index.ts';
import { Hidden, Link, Table } from '../../../../platform/view/index.ts';
import type { Stuck } from '../../queries/list-stuck.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: string;
  readonly list: readonly Stuck[];
  readonly today: Temporal.PlainDate;
}

export const StuckTable = ({ programme, list, today }: Props) => (
  <Table
    caption={words.caption}
    captionSize="hidden"
    head={[words.who, words.at, words.days, words.help]}
    stacks
    rows={list.map((one) => {
      const names = one.names.join(words.and);
      return [
        names,
        words.stages[one.stage],
        words.forDays(dayOf(one.since).until(today).days),
        <Link href={helpWith(programme, one)}>
          {words.actions[one.stage]}
          <Hidden>: {names}</Hidden>
        </Link>,
      ];
    })}
  />
);

/** The one page on which a coordinator can do something about it. */
function helpWith(programme: string, { stage, subject, person }: Stuck): string {
  const at = (path: string) => `/programmes/${programme}/${path}`;
  const doors = {
    'with-manager': at(`expressions/${subject}`),
    waiting: at(`expressions/${subject}`),
    untrained: at('training'),
    unpublished: at(`mentors/${person}/profile`),
    'no-offer': at(`matching/${subject}`),
    unanswered: at(`proposals/${subject}`),
    'no-call': at(`proposals/${subject}`),
    unsigned: `/relationships/${subject}/agreement`,
    'no-session': at(`people/${person}/contacts`),
    'no-word': at(`people/${person}/contacts`),
    'more-time': `/extensions/${subject}`,
    unprepared: `/relationships/${subject}/ending`,
    'another-match': at(`people/${person}/request`),
    'no-feedback': `/feedback/${subject}`,
  } as const satisfies Record<Stuck['stage'], string>;
  return doors[stage];
}
