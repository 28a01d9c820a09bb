import { Link, Tag, Text } from '../../../../platform/view/index.ts';
import { mentorPath } from '../../../directory/index.ts';
import type { RunPair } from '../../queries/read-run-pairs.ts';
import { words } from './words.ts';

interface Props {
  readonly programme: string;
  readonly pair: RunPair;
}

/** The mentor of a match, with what a coordinator should know before it is offered. */
export const Mentor = ({ programme, pair }: Props) => (
  <>
    {pair.mentor && pair.published ? (
      <Link href={mentorPath(programme, pair.mentor)}>{pair.mentorName}</Link>
    ) : (
      pair.mentorName
    )}
    <Text small quiet>
      {[pair.mentorTitle, pair.mentorOrganisation].filter(Boolean).join(', ')}
    </Text>
    {pair.mentorOrganisation !== null && pair.mentorOrganisation === pair.organisation && (
      <Tag colour="grey">{words.sameOrganisation}</Tag>
    )}{' '}
    {!pair.published && <Tag colour="orange">{words.noProfile}</Tag>}
  </>
);
