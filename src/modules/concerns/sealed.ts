import { z } from 'zod';
import type { Owner } from '../../platform/sealing/index.ts';
import type { TextKind } from './tables.ts';

/** A key of each concern's own. No relationship has its id, so no pair's key opens it and no pair sees who read it. */
export const keyOf = (concern: string): Owner => ({ kind: 'relationship', id: concern });

interface Place {
  readonly concern: string;
  readonly turn: number;
  readonly kind: TextKind;
}

export const placeOf = ({ concern, turn, kind }: Place): string => `concerns.text.sealed:${concern}/${turn}/${kind}`;

/** What a concern says, as it is sealed. */
export const filedSchema = z.strictObject({
  /** The programme's ground, in its words as they stood. */
  ground: z.string(),
  what: z.string(),
  tried: z.string(),
  /** Why telling the person first would be unsafe; null when they were told. */
  untold: z.string().nullable(),
});
export type Filed = z.infer<typeof filedSchema>;
