import { type SignedIn, scopesOf } from '../../../platform/access/index.ts';
import { homeZone } from '../../../platform/clock/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import type { WaitingFor, WaitingItem } from '../../../platform/http/index.ts';
import { hubPath } from '../at-programme.ts';
import { words } from '../pages/your-record/words.ts';
import type { RightsTables } from '../tables.ts';
import { requestsIn } from './requests-in.ts';

/** For somebody their own record, once it is prepared; for a data-protection officer the requests of others, until they are answered. */
export const waitingInRights: WaitingFor = async ({ tx, actor }) => [
  ...(await recordsReady(tx, actor)),
  ...(await requestsToAnswer(tx, actor)),
];

async function requestsToAnswer(tx: Tx, actor: SignedIn): Promise<readonly WaitingItem[]> {
  const items: WaitingItem[] = [];
  for (const programme of scopesOf(actor, 'data-protection-officer')) {
    const open = (await requestsIn(tx, programme)).filter(({ closedAt }) => closedAt === null);
    items.push(
      ...open.map(({ name, preparedAt, recordedAt, dueOn }) => ({
        title: preparedAt ? words.toClose(name) : words.toPrepare(name),
        href: `${hubPath(programme)}/requests`,
        action: words.answer,
        since: recordedAt,
        due: dueOn.add({ days: 1 }).toZonedDateTime(homeZone).toInstant(),
      })),
    );
  }
  return items;
}

/** A record that was prepared for somebody, until it is marked as answered. */
const recordsReady = async (tx: Tx, actor: SignedIn): Promise<readonly WaitingItem[]> =>
  (await preparedFor(tx, actor.person)).map((since) => ({
    title: words.waiting,
    href: '/your-details/record',
    action: words.open,
    since,
  }));

async function preparedFor(tx: Tx, person: string): Promise<readonly Temporal.Instant[]> {
  const rows = await within<RightsTables>(tx)
    .selectFrom('rights.request')
    .select('prepared_at')
    .where('person', '=', person)
    .where('closed_at', 'is', null)
    .where('prepared_at', 'is not', null)
    .execute();
  return rows.flatMap(({ prepared_at: at }) => (at ? [at] : []));
}
