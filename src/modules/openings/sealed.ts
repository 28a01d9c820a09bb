import type { Owner } from '../../platform/sealing/index.ts';
import type { OpeningsTables } from './tables.ts';

/** A key of each opening's own: what is opened is the pair's, and why is not theirs to open before they are told. */
export const keyOf = (opening: string): Owner => ({ kind: 'relationship', id: opening });

interface Place {
  readonly opening: string;
  readonly kind: OpeningsTables['openings.text']['kind'];
}

export const placeOf = ({ opening, kind }: Place): string => `openings.text.sealed:${opening}/${kind}`;
