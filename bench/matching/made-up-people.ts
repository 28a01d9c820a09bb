import type { Facts, Mentee, Mentor, People } from '../../src/modules/matching/index.ts';
import type { Matching } from '../../src/modules/programmes/index.ts';

interface Size {
  readonly mentees: number;
  readonly mentors: number;
  /** Places for each mentor: from 1 to so many. */
  readonly room: number;
}

/** A country's worth of people for a definition's own facts; the same for the same seed. */
export function madeUpPeople(definition: Matching, { mentees, mentors, room }: Size, seed = 1): People {
  const draw = drawing(seed);
  const mentorIds = Array.from({ length: mentors }, (_, at) => `m${String(at).padStart(6, '0')}`);
  const oneMentor = (id: string): Mentor => {
    const facts = factsOf(definition, 'mentor', draw);
    return {
      id,
      facts: { ...facts, selected: 'yes', trained: draw.chance(0.95) ? 'yes' : 'no' },
      room: draw.upTo(room),
    };
  };
  const oneMentee = (at: number): Mentee => ({
    id: `e${String(at).padStart(6, '0')}`,
    facts: {
      ...factsOf(definition, 'mentee', draw),
      selected: 'yes',
      endorsed: 'yes',
      'line-managers': [draw.from(mentorIds)],
      declined: draw.chance(0.1) ? [draw.from(mentorIds)] : [],
    },
    choices: draw.chance(0.5) ? [draw.from(mentorIds), draw.from(mentorIds), draw.from(mentorIds)] : [],
    priority: draw.upTo(8) - 1,
    waited: draw.upTo(200),
    locked: null,
    previous: null,
  });
  return { mentees: Array.from({ length: mentees }, (_, at) => oneMentee(at)), mentors: mentorIds.map(oneMentor) };
}

type Drawing = ReturnType<typeof drawing>;

function factsOf(definition: Matching, side: 'mentee' | 'mentor', draw: Drawing): Facts {
  const places = Object.keys(definition.places);
  const place = draw.from(places);
  const facts: Record<string, Facts[string]> = {
    organisation: place,
    'organisation-kind': place.slice(-7),
    region: place,
  };
  // Special-category data is told by few, all of it or none.
  const tells = draw.chance(0.1);
  for (const [name, { kind, options, private: isPrivate }] of Object.entries(definition.facts)) {
    const values = options.map(({ value }) => value);
    if (isPrivate && !tells) continue;
    if (kind === 'place') facts[name] = place;
    else if (kind === 'number') facts[name] = draw.upTo(side === 'mentee' ? 2 : 4);
    else if (kind === 'yes-no') facts[name] = isPrivate || draw.chance(0.1) ? 'yes' : 'no';
    else if (kind === 'one' && values.length > 0) facts[name] = draw.from(values);
    else if (kind === 'many' && values.length > 0) facts[name] = draw.some(values, side === 'mentee' ? 3 : 6);
  }
  return facts;
}

/** Numbers that look like chance and are not: mulberry32. */
function drawing(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const from = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new Error('There is nothing to draw from');
    return value;
  };
  return {
    from,
    chance: (share: number) => next() < share,
    upTo: (most: number) => 1 + Math.floor(next() * most),
    some: (values: readonly string[], about: number) => values.filter(() => next() < about / values.length),
  };
}
