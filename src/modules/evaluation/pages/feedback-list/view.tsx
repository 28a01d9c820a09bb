import { dayOf, formatShortDay } from '../../../../platform/clock/index.ts';
import { EmptyState, Link, PreviousNext, Screen, Table, Tag, Text } from '../../../../platform/view/index.ts';
import type { Programme } from '../../../programmes/index.ts';
import type { ListedFeedback } from '../../queries/list-feedback.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: Programme;
  readonly asked: readonly ListedFeedback[];
  readonly more: boolean;
  readonly page: number;
}

export const view = ({ programme, asked, more, page }: Props) => {
  const base = `/programmes/${programme.id}`;
  return (
    <Screen title={words.title} caption={programme.name} lead={words.lead} wide>
      <Text>
        <Link href={`${base}/quality-review`}>{words.review}</Link>
      </Text>
      {asked.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHow}</EmptyState>
      ) : (
        <div class="app-scroll">
          <Table
            caption={words.caption}
            captionSize="hidden"
            head={[words.name, words.side, words.asked, words.state]}
            rows={asked.map((one) => [
              one.name ?? words.unknown,
              words.sides[one.side],
              formatShortDay(dayOf(one.askedAt)),
              <State one={one} />,
            ])}
          />
        </div>
      )}
      <PreviousNext
        {...(page > 1 ? { previous: { href: `${base}/feedback?page=${page - 1}` } } : {})}
        {...(more ? { next: { href: `${base}/feedback?page=${page + 1}` } } : {})}
      />
    </Screen>
  );
};

const State = ({ one }: { readonly one: ListedFeedback }) => {
  const describes = words.about(one.name ?? words.unknown);
  if (!one.givenAt)
    return (
      <Link href={`/feedback/${one.id}`} describes={describes}>
        {words.enter}
      </Link>
    );
  return (
    <>
      <Link href={`/feedback/${one.id}/given`} describes={describes}>
        {words.read}
      </Link>{' '}
      {one.hasWordWaiting && <Tag colour="yellow">{words.toPassOn}</Tag>}
    </>
  );
};
