import { ButtonLink, Text } from '../../../../platform/view/index.ts';
import { ownRequestPath } from '../paths.ts';
import type { ProposalFacts } from './page.ts';
import { words } from './words.ts';

/** What became of it, and no more: who said what stays with those who said it. */
export const OverParts = ({ facts: { proposal, programme, side } }: { readonly facts: ProposalFacts }) => (
  <>
    <Text lead>{words.over[proposal.state]}</Text>
    {proposal.state !== 'going-ahead' && <Text>{side === 'mentee' ? words.overMentee : words.overMentor}</Text>}
    {side === 'mentee' && proposal.state !== 'going-ahead' ? (
      <ButtonLink href={ownRequestPath(programme.id)}>{words.request}</ButtonLink>
    ) : (
      <ButtonLink href="/">{words.home}</ButtonLink>
    )}
  </>
);
