import type { Owner } from '../../platform/sealing/index.ts';
import type { TextKind } from './tables.ts';

/** A key of each opening's own. No relationship has its id, so the pair's key does not open why, nor does the pair see who read it. */
export const keyOf = (opening: string): Owner => ({ kind: 'relationship', id: opening });

interface Place {
  readonly opening: string;
  readonly kind: TextKind;
}

export const placeOf = ({ opening, kind }: Place): string => `openings.text.sealed:${opening}/${kind}`;
