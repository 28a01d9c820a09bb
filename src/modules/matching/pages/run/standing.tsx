import { Link } from '../../../../platform/view/index.ts';
import type { PastOffer } from '../../queries/past-offers.ts';
import type { RunPair } from '../../queries/read-run-pairs.ts';
import { overseenPath } from '../paths.ts';
import { CameBack, hasComeBack } from './came-back.tsx';
import { words } from './words.ts';

interface Props {
  readonly programme: string;
  readonly pair: RunPair;
  readonly past: readonly PastOffer[];
}

/** How it stands with a match; what is on offer is a press away. */
export function Standing({ programme, pair, past }: Props) {
  const { declined, proposal, requestState, name, instead } = pair;
  if (declined) return <>{words.declined}</>;
  if (requestState === 'waiting' && hasComeBack({ pair, past })) return <CameBack pair={pair} past={past} />;
  const state = instead ? words.instead(words.requestStates[requestState], instead) : words.requestStates[requestState];
  if (proposal === null) return <>{state}</>;
  return (
    <>
      {state}.{' '}
      <Link href={overseenPath(programme, proposal)} describes={words.offerTo(name)}>
        {words.lookAtOffer}
      </Link>
    </>
  );
}
