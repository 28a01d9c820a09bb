/** What sort of council a name says it is; `cc` may stand for a county or a city council. */
type Mark = 'county' | 'city' | 'borough' | 'cc';

/** A council's name without the words that councils share: "LEICESTER CITY COUNCIL" is `leicester`, marked `city`. */
export type NameInParts = { readonly place: string; readonly marks: ReadonlySet<Mark> };

const marks: ReadonlyMap<string, Mark> = new Map([
  ['county', 'county'],
  ['city', 'city'],
  ['borough', 'borough'],
  ['cc', 'cc'],
  ['bc', 'borough'],
  ['mbc', 'borough'],
  ['lb', 'borough'],
  ['rb', 'borough'],
]);

const sharedWords = new Set(
  'the of on upon and for council corporation authority local la unitary metropolitan district cyngor'.split(' '),
);
const wordsAroundTrust = new Set('children childrens families services health social care hsc'.split(' '));

const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    beds: 'bedfordshire',
    bucks: 'buckinghamshire',
    cambs: 'cambridgeshire',
    derbys: 'derbyshire',
    glos: 'gloucestershire',
    hants: 'hampshire',
    herts: 'hertfordshire',
    lancs: 'lancashire',
    leics: 'leicestershire',
    lincs: 'lincolnshire',
    northants: 'northamptonshire',
    notts: 'nottinghamshire',
    oxon: 'oxfordshire',
    staffs: 'staffordshire',
    warks: 'warwickshire',
    wilts: 'wiltshire',
    worcs: 'worcestershire',
    yorks: 'yorkshire',
    saint: 'st',
    hsct: 'hsc trust',
  }),
);
const compass: ReadonlyMap<string, string> = new Map(
  Object.entries({ n: 'north', s: 'south', e: 'east', w: 'west', ne: 'north east' }),
);

export function nameInParts(name: string): NameInParts {
  const words = wholeWords(name);
  const said = new Set(words.flatMap((word) => marks.get(word) ?? []));
  const isTrust = words.includes('trust');
  const place = words.filter((word, at) => !isShared(word, words[at + 1], isTrust)).join(' ');
  return { place, marks: said };
}

function wholeWords(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’‘`´ʼ"“”]/g, '')
    .replaceAll(/[&+]/g, ' and ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    // These would be worn away to nothing, or to a place that they are not, with the shared words gone.
    .replace(/\bcity of london\b/, 'cityoflondon')
    .replace(/^education authority\b/, 'educationauthority')
    .replace(/\bchildrens (services|social care)$/, '');
  return plain
    .split(' ')
    .map((word, at, words) => (at === 0 && words.length > 1 && compass.get(word)) || abbreviations.get(word) || word)
    .flatMap((word) => word.split(' '))
    .filter((word) => word !== '');
}

function isShared(word: string, next: string | undefined, isTrust: boolean): boolean {
  if (word === 'london' || word === 'royal') return next === 'borough';
  return marks.has(word) || sharedWords.has(word) || (isTrust && wordsAroundTrust.has(word));
}

/** Whether a name says nothing against a body known under `known` (its own name and aliases). */
export function fits(said: NameInParts, known: readonly NameInParts[]): boolean {
  const has = (mark: Mark) => known.some((name) => name.marks.has(mark));
  return [...said.marks].every((mark) => (mark === 'cc' ? has('county') || has('city') || has('cc') : has(mark)));
}
