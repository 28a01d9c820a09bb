import { dayOf, formatDay } from '../../../../platform/clock/index.ts';
import { Tag } from '../../../../platform/view/index.ts';
import { cameBack } from '../../lifecycle.ts';
import type { PastOffer } from '../../queries/past-offers.ts';
import type { RunPair } from '../../queries/read-run-pairs.ts';
import { pastWords } from '../past-words.ts';

interface Props {
  readonly pair: RunPair;
  readonly past: readonly PastOffer[];
}

const lastOf = ({ mentee, mentor }: RunPair, past: readonly PastOffer[]) =>
  past.find((one) => one.mentee === mentee && one.mentor === mentor);
const stateOf = (last: PastOffer | undefined) => cameBack.find((one) => one === last?.state);

export const hasComeBack = ({ pair, past }: Props): boolean => stateOf(lastOf(pair, past)) !== undefined;

/** These two were on offer to each other before, and it came back: taken back, or not answered. */
export function CameBack({ pair, past }: Props) {
  const last = lastOf(pair, past);
  const state = stateOf(last);
  if (!last || !state) return null;
  return <Tag colour="orange">{pastWords.cameBack[state](formatDay(dayOf(last.at)))}</Tag>;
}
