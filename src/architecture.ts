import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** Every room of the house, from the ground up: a room may use those of the lines above its own, and no other. */
const ranks: readonly (readonly string[])[] = [
  ['platform/clock', 'platform/lifecycle', 'platform/personal-data', 'platform/view'],
  ['platform/db'],
  ['platform/access', 'platform/forms', 'platform/audit', 'platform/calendar', 'platform/documents'],
  ['platform/sealing'],
  ['platform/drafts'],
  ['platform/jobs'],
  ['platform/mail'],
  ['platform/http'],
  ['platform/testing'],
  ['modules/accounts'],
  ['modules/people'],
  ['modules/questionnaires'],
  ['modules/programmes'],
  ['modules/learning'],
  ['modules/relationships', 'modules/recruitment'],
  ['modules/directory'],
  ['modules/matching', 'modules/goals'],
  ['modules/sessions', 'modules/assessments', 'modules/concerns', 'modules/disclosures'],
  ['modules/evaluation', 'modules/openings'],
  ['modules/monitoring', 'modules/notifications'],
  ['modules/rights'],
  [
    'workspaces/home',
    'workspaces/mentee',
    'workspaces/mentor',
    'workspaces/coordinator',
    'workspaces/organisation',
    'workspaces/steering',
    'workspaces/operator',
  ],
  ['main'],
  ['testing'],
  ['scripts', 'bench'],
  ['e2e'],
];

// The composition root is a set of entries, each used by its own file name.
const withoutFrontDoor = ['main'];

// A part of a room that knows nothing of the rest may be used without loading it, through a front door of its own.
const sideDoors = ['src/modules/matching/engine/index.ts'];

// What tests need (a database, the whole product with a browser's requests) stands above, and is used by tests everywhere.
const onlyForTests = ['platform/testing', 'testing'];

/** `loads`: it is there at run time, as a type is not. */
type Import = { from: string; to: string; loads: boolean };

/** What breaks the table in the project at `root`, one sentence each, none when all is well. */
export function faultsIn(root: string): string[] {
  const files = globSync('{src,scripts,bench,e2e}/**/*.{ts,tsx,js,jsx}', { cwd: root }).filter(isInTheTable).sort();
  if (files.length === 0) return ['No files were found, so nothing was checked.'];
  const read = files.map((file) => importsOf(root, file));
  const imports = read.flatMap((one) => one.imports);
  return [
    ...files.flatMap(strayFile),
    ...read.flatMap((one) => one.faults),
    ...imports.flatMap(wrongDirection),
    ...imports.flatMap(deepImport),
    ...cycles(files, imports),
  ];
}

// The table itself, and what browsers load by address, stand outside.
const isInTheTable = (file: string) => !/^src\/architecture(\.test)?\.ts$|\/assets\/|\.d\.ts$/.test(file);
const isTest = (file: string) => /\.test\.tsx?$/.test(file);

function importsOf(root: string, file: string): { imports: Import[]; faults: string[] } {
  const imports: Import[] = [];
  const faults: string[] = [];
  for (const { specifier, loads } of specifiersIn(join(root, file))) {
    if (specifier === null) {
      // Our tools may load what they find; the product's own parts are named.
      if (file.startsWith('src/')) faults.push(`${file} imports something that only running it would tell.`);
    } else if (/^[/#]|^file:/.test(specifier)) {
      faults.push(`${file} imports ${specifier}, which is no relative path.`);
    } else if (specifier.startsWith('.')) {
      const to = relative(root, join(root, dirname(file), specifier));
      if (existsSync(join(root, to))) imports.push({ from: file, to, loads });
      else faults.push(`${file} imports ${specifier}, which does not exist.`);
    }
  }
  return { imports, faults };
}

type Specifier = { specifier: string | null; loads: boolean };

/** Everything a file reaches for by name, types included; null where the name is worked out as it runs. */
function specifiersIn(path: string): Specifier[] {
  const { program, errors } = parseSync(path, readFileSync(path, 'utf8'));
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const found: Specifier[] = [];
  const add = (specifier: string | null, loads = true) => void found.push({ specifier, loads });
  const literal = (node: { type: string; value?: unknown }) => (typeof node.value === 'string' ? node.value : null);
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.importKind !== 'type'),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind !== 'type'),
    ExportNamedDeclaration: (node) => node.source && add(node.source.value, node.exportKind !== 'type'),
    ImportExpression: (node) => add(literal(node.source)),
    TSImportType: (node) => add(node.source.value, false),
    NewExpression: (node) => {
      const target = node.callee.type === 'Identifier' && node.callee.name === 'URL' && node.arguments[0];
      const name = target ? literal(target) : null;
      if (name && /^\..*\.[jt]sx?$/.test(name)) add(name);
    },
  }).visit(program);
  return found;
}

function strayFile(file: string): string[] {
  return rankOf(roomOf(file)) === -1 ? [`${file} stands in no room of the table.`] : [];
}

function wrongDirection({ from, to }: Import): string[] {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === other || to.startsWith('..') || !isCode(to)) return [];
  if (onlyForTests.includes(other) && isTest(from)) return [];
  if (onlyForTests.includes(other) && rankOf(room) < rankOf('testing'))
    return [`${from} is no test, and imports ${to}.`];
  if (rankOf(other) > rankOf(room)) return [`${from} imports upward: ${to}.`];
  if (rankOf(other) === rankOf(room)) return [`${from} imports its equal: ${to}.`];
  return [];
}

function deepImport({ from, to }: Import): string[] {
  const room = roomOf(to);
  if (room === roomOf(from) || !to.startsWith('src/') || withoutFrontDoor.includes(room)) return [];
  return to === `src/${room}/index.ts` || sideDoors.includes(to)
    ? []
    : [`${from} imports deep: ${to}, and not src/${room}/index.ts.`];
}

// A page may tell its view the type of what it loads: types are gone before anything could go round in circles.
function cycles(files: string[], imports: Import[]): string[] {
  const targets = Map.groupBy(
    imports.filter(({ loads }) => loads),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [`A cycle: ${[...path.slice(path.indexOf(file)), file].join(' > ')}.`];
    if (done.has(file)) return [];
    const found = (targets.get(file) ?? []).flatMap(({ to }) => walk(to, [...path, file]));
    done.add(file);
    return found;
  };
  return files.flatMap((file) => walk(file, []));
}

function roomOf(file: string): string {
  const [top = '', floor = '', room = ''] = file.split('/');
  if (top !== 'src') return top;
  return floor === 'main' || floor === 'testing' ? floor : `${floor}/${room}`;
}

const rankOf = (room: string) => ranks.findIndex((rank) => rank.includes(room));
const isCode = (file: string) => /\.[jt]sx?$/.test(file);
