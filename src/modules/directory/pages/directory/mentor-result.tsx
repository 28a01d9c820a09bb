import { ActionForm, Link, Tag, Text } from '../../../../platform/view/index.ts';
import type { ListedMentor } from '../../queries/search-directory.ts';
import { CompareTick } from '../compare-tick.tsx';
import { mentorPath } from '../paths.ts';
import { StandingTag } from '../standing.tsx';
import { words } from './words.ts';

interface Listing {
  readonly programme: string;
  /** What each topic is called. */
  readonly topics: ReadonlyMap<string, string>;
  readonly today: Temporal.PlainDate;
  readonly mayKeep: boolean;
  /** The address of the list as it stands. */
  readonly here: string;
}

const topicsShown = 4;

/** One mentor in the list. */
export function mentorResult(mentor: ListedMentor, { programme, topics, today, mayKeep, here }: Listing) {
  const { name, title, organisation, kept } = mentor;
  const path = mentorPath(programme, mentor.mentor);
  const known = mentor.topics.flatMap((topic) => topics.get(topic) ?? []);
  return {
    title: <Link href={path}>{name}</Link>,
    tags: (
      <>
        <StandingTag mentor={mentor} today={today} />
        {kept && <Tag colour="green">{words.kept}</Tag>}
      </>
    ),
    children: (
      <>
        <Text>
          {title ?? words.noPost}
          {organisation && `, ${organisation}`}
        </Text>
        {known.length > 0 && (
          <Text small quiet>
            {known.slice(0, topicsShown).join('; ')}
            {known.length > topicsShown && words.andMore(known.length - topicsShown)}
          </Text>
        )}
      </>
    ),
    acts: (
      <>
        <CompareTick mentor={mentor.mentor} name={name} />
        {mayKeep && !kept && (
          <ActionForm
            action={`${path}/shortlist`}
            label={words.keep}
            kind="link"
            describes={name}
            values={{ from: here }}
          />
        )}
      </>
    ),
  };
}
