import type { Mentee } from '../../../modules/matching/index.ts';
import { register } from '../../../modules/people/index.ts';
import { type Matching, suggestLevel } from '../../../modules/programmes/index.ts';
import { type ReadPerson, topicsFor } from '../../../modules/recruitment/index.ts';

type Facts = Mentee['facts'];
type FactValue = Facts[string];
type Fact = Matching['facts'][string];

/** Finds somebody in the other list by an address or a name; null when nobody there is meant. */
export type Known = (who: string) => string | null;

/**
 * What a row says, under the names of the definition's facts: what every list of people has; then what a job title
 * suggests; then columns that are headed like a fact, for schemes with facts of their own.
 */
export function factsOfRow(definition: Matching, { row, cells }: ReadPerson, known: Known): Facts {
  const columns = new Map([...cells].map(([heading, text]) => [plain(heading), text]));
  const usual = usualFacts(definition, row, known);
  const facts: Record<string, FactValue> = {};
  for (const [name, fact] of Object.entries(definition.facts)) {
    const column = columns.get(plain(name)) ?? columns.get(plain(fact.words));
    const said = column === undefined ? undefined : columnAs(fact, column, { definition, known });
    facts[name] = isSaid(usual[name]) ? usual[name] : (said ?? fromTitle(fact, row.title));
  }
  return facts;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
const isSaid = (value: FactValue): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

function usualFacts({ facts, places }: Matching, row: ReadPerson['row'], known: Known): Facts {
  const { organisation, manager, managerSupports } = row;
  const body = register.find(({ key }) => key === organisation?.key);
  const place = [organisation?.name ?? '', body?.region ?? ''].find((name) => name in places);
  const managedBy = known(manager.email ?? manager.name ?? '');
  const usual: Facts = {
    topics: topicsFor(row.areas, facts['topics']?.options ?? []).values,
    methods: row.methods.map((method) => method.replaceAll(' ', '-')),
    organisation: organisation?.name,
    'organisation-kind': body?.kind,
    region: body?.region,
    place,
    'line-managers': managedBy === null ? [] : [managedBy],
    // Whoever brings a list says by it who takes part.
    selected: 'yes',
    endorsed: managerSupports === 'yes' || managerSupports === 'no' ? managerSupports : undefined,
    trained: row.trained === 'yes' ? 'yes' : 'no',
  };
  return usual;
}

function fromTitle({ kind, options }: Fact, title: string | null): FactValue {
  const value = title === null ? null : suggestLevel({ levels: options, rules: [] }, title);
  return value === null ? undefined : kind === 'number' ? Number(value) : value;
}

interface Reading {
  readonly definition: Matching;
  readonly known: Known;
}

function columnAs({ kind, options }: Fact, text: string, { definition, known }: Reading): FactValue {
  const parts = text
    .split(kind === 'many' || kind === 'people' ? /[;,|/]/ : /\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const optionFor = (part: string) =>
    options.find(({ value, label }) => plain(value) === plain(part) || plain(label) === plain(part))?.value;
  const [first] = parts;
  if (first === undefined) return undefined;
  switch (kind) {
    case 'number':
      return /^-?\d+$/.test(optionFor(first) ?? first) ? Number(optionFor(first) ?? first) : undefined;
    case 'yes-no':
      return /^(y|yes|true|1|x)$/i.test(first) ? 'yes' : 'no';
    case 'place':
      return Object.keys(definition.places).find((place) => plain(place) === plain(first));
    case 'people':
      return parts.flatMap((part) => known(part) ?? []);
    default: {
      const values = parts.flatMap((part) => optionFor(part) ?? (options.length === 0 ? part : []));
      return kind === 'many' ? values : values[0];
    }
  }
}
