import type { SignedIn } from '../../../../platform/access/index.ts';
import { Screen, Tag } from '../../../../platform/view/index.ts';
import type { AtOpening } from '../../at-opening.ts';
import { stateAt } from '../../periods.ts';
import type { Standing } from '../../policy.ts';
import type { OpeningTexts } from '../../queries/read-texts.ts';
import { stateColours, stateWords } from '../../words.ts';
import { MemberView } from './member-view.tsx';
import { NamedView } from './named-view.tsx';
import { words } from './words.ts';

export interface OpeningProps {
  readonly facts: AtOpening &
    OpeningTexts & {
      readonly standing: Standing;
      readonly isStillIn: boolean;
      /** Who runs the programme, by name. */
      readonly council: string | null;
    };
  readonly actor: SignedIn;
  readonly now: Temporal.Instant;
}

export const view = (props: OpeningProps) => {
  const { opening, programme, standing } = props.facts;
  const state = stateAt(opening, props.now);
  return (
    <Screen
      title={words.title[standing]}
      caption={programme.name}
      back={standing === 'named' ? `/programmes/${programme.id}/openings` : '/'}
      tag={<Tag colour={stateColours[state]}>{stateWords[state]}</Tag>}
      lead={standing === 'member' ? words.member.lead : undefined}
    >
      {standing === 'named' ? <NamedView {...props} /> : <MemberView {...props} />}
    </Screen>
  );
};
