import { fits, type NameInParts, nameInParts } from './name-in-parts.ts';
import { type Organisation, standingOn } from './organisation.ts';
import { spellingDistance } from './spelling-distance.ts';

export type Doubt =
  | { readonly code: 'short name' | 'another kind' | 'spelling' }
  | { readonly code: 'ended' | 'not yet'; readonly body: Organisation };

/** Every candidate is in force on the day that was asked about. */
export type Resolution =
  | { readonly kind: 'exact'; readonly candidates: readonly [Organisation] }
  | { readonly kind: 'likely'; readonly candidates: readonly [Organisation]; readonly doubt: Doubt }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Organisation[]; readonly doubt: Doubt }
  | { readonly kind: 'unknown'; readonly candidates: readonly Organisation[] };

type Known = { readonly body: Organisation; readonly names: readonly NameInParts[] };
type Question = { readonly said: NameInParts; readonly known: readonly Known[]; readonly day: Temporal.PlainDate };

const knownByRegister = new WeakMap<readonly Organisation[], readonly Known[]>();

/** Finds the body that a person meant by the name they typed. Case, accents, spaces and punctuation do not matter. */
export function resolveOrganisation(
  text: string,
  register: readonly Organisation[],
  onDay: Temporal.PlainDate,
): Resolution {
  const question = { said: nameInParts(text), known: knownNames(register), day: onDay };
  if (question.said.place === '') return { kind: 'unknown', candidates: [] };
  return byName(question) ?? bySpelling(question) ?? { kind: 'unknown', candidates: sharingAWord(question) };
}

function knownNames(register: readonly Organisation[]): readonly Known[] {
  const known =
    knownByRegister.get(register) ??
    register.map((body) => ({ body, names: [body.name, ...body.aliases].map(nameInParts) }));
  knownByRegister.set(register, known);
  return known;
}

function byName(question: Question): Resolution | undefined {
  const named = question.known.filter(({ names }) => names.some((name) => name.place === question.said.place));
  const inForce = named.filter(({ body }) => standingOn(question.day, body) === 'in force');
  const fitting = inForce.filter(({ names }) => fits(question.said, names)).map(({ body }) => body);
  if (fitting.length > 0) {
    return isShortForm(question) ? settle(fitting, { code: 'short name' }) : settle(fitting);
  }
  const gone = named.find(
    ({ body, names }) => standingOn(question.day, body) !== 'in force' && fits(question.said, names),
  );
  if (gone) return inPlaceOf(gone.body, question);
  const neighbours = inForceNeighbours(question).filter(({ names }) => fits(question.said, names));
  return settle(
    [...inForce, ...neighbours].map(({ body }) => body),
    { code: 'another kind' },
  );
}

function settle(candidates: readonly Organisation[], doubt?: Doubt): Resolution | undefined {
  const [first, ...others] = [...new Set(candidates)];
  if (!first) return undefined;
  if (others.length > 0)
    return { kind: 'ambiguous', candidates: [first, ...others], doubt: doubt ?? { code: 'short name' } };
  return doubt ? { kind: 'likely', candidates: [first], doubt } : { kind: 'exact', candidates: [first] };
}

/** "Leicester" alone may be a city or a county cut short; "Leicester City" may not. */
function isShortForm({ said, known, day }: Question): boolean {
  return said.marks.size === 0 && placedIn(known, day, (place) => place === `${said.place}shire`).length > 0;
}

/** Derby and Derbyshire are neighbours. */
function inForceNeighbours({ said, known, day }: Question): Known[] {
  return placedIn(known, day, (place) => place === `${said.place}shire` || said.place === `${place}shire`);
}

function placedIn(known: readonly Known[], day: Temporal.PlainDate, isIt: (place: string) => boolean): Known[] {
  return known.filter(({ body, names }) => standingOn(day, body) === 'in force' && names.some((n) => isIt(n.place)));
}

function inPlaceOf(gone: Organisation, { known, day }: Question): Resolution | undefined {
  const standing = standingOn(day, gone);
  const follows = (body: Organisation) =>
    standing === 'ended' ? gone.successors.includes(body.key) : body.successors.includes(gone.key);
  const standIns = known.map(({ body }) => body).filter((body) => follows(body));
  const inForce = standIns.filter((body) => standingOn(day, body) === 'in force');
  return settle(inForce, { code: standing === 'ended' ? 'ended' : 'not yet', body: gone });
}

function bySpelling(question: Question): Resolution | undefined {
  const { said, known } = question;
  const slips = said.place.length < 6 ? 0 : said.place.length < 10 ? 1 : 2;
  const near = new Set(
    known
      .flatMap(({ names }) => names.map((name) => name.place))
      .filter((place) => spellingDistance(place, said.place) <= slips),
  );
  const found = [...near].map((place) => byName({ ...question, said: { ...said, place } }));
  const candidates = found.flatMap((resolution) => resolution?.candidates ?? []);
  const doubts = found.flatMap((resolution) => (resolution && 'doubt' in resolution ? [resolution.doubt] : []));
  return settle(candidates, doubts[0] ?? { code: 'spelling' });
}

function sharingAWord({ said, known, day }: Question): Organisation[] {
  const words = said.place.split(' ').filter((word) => word.length > 4);
  const shares = (names: readonly NameInParts[]) =>
    names.some((name) => words.some((word) => name.place.split(' ').some((part) => part.startsWith(word))));
  return known
    .filter(({ body, names }) => standingOn(day, body) === 'in force' && shares(names))
    .map(({ body }) => body)
    .slice(0, 6);
}
