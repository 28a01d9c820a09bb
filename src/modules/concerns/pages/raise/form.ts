import type { z } from 'zod';
import { asked, day, longText, oneOf } from '../../../../platform/forms/index.ts';
import type { Terms } from '../../../programmes/index.ts';
import { type Way, ways } from '../../tables.ts';
import { words } from './words.ts';

export interface RaiseInput {
  readonly about: string;
  readonly ground: string;
  readonly what: string;
  readonly tried: string;
  readonly told: { readonly on: Temporal.PlainDate; readonly way: Way } | null;
  readonly untold: string | null;
}

interface Asking {
  readonly terms: Terms['concerns'];
  /** The others in the relationship; whom it is about is asked only where there are several. */
  readonly others: readonly { readonly person: string; readonly name: string }[];
  readonly today: Temporal.PlainDate;
}

const text = (missing: string) => longText({ missing, max: 20_000 });

/**
 * MP-12: it cannot be filed without the record that the other was told or, where the terms allow it, why not. Null for
 * whoever has not told them yet: what they have written waits until they have.
 */
export const raiseForm = ({ terms, others, today }: Asking): z.ZodType<RaiseInput | null> =>
  asked(({ take, fail }) => {
    const [only] = others;
    const people = others.map(({ person }) => person);
    const about =
      others.length === 1 && only ? only.person : take('about', oneOf(people, { missing: words.aboutMissing }), '');
    const name = others.find(({ person }) => person === about)?.name ?? 'them';
    const allowed =
      terms.tellFirst === 'always' ? (['yes', 'not-yet'] as const) : (['yes', 'not-yet', 'unsafe'] as const);
    const answer = take('told', oneOf<string>(allowed, { missing: words.toldMissing(name) }), '');
    if (answer === 'not-yet') return null;
    const grounds = terms.grounds.map(({ id }) => id);
    const input = {
      about,
      ground: take('ground', oneOf(grounds, { missing: words.groundMissing }), ''),
      what: take('what', text(words.whatMissing), ''),
      tried: take('tried', text(words.triedMissing), ''),
    };
    const untold = answer === 'unsafe' ? take('untold', text(words.untoldMissing), '') : null;
    if (answer !== 'yes') return { ...input, told: null, untold };
    const on = take('on', day({ missing: words.onMissing, what: 'The day on which you told them' }), today);
    if (Temporal.PlainDate.compare(on, today) > 0) fail('on', words.onFuture);
    if (Temporal.PlainDate.compare(on, today.subtract({ years: 1 })) < 0) fail('on', words.onEarly);
    return {
      ...input,
      told: { on, way: take('way', oneOf(ways, { missing: words.wayMissing }), 'in-person') },
      untold,
    };
  });
