import type { Database } from '../database.ts';
import { type Column, columnsOf } from './catalog.ts';

/**
 * The text of a module's `tables.ts`: Kysely's types of its own tables, and of the views that lower modules publish to
 * it, each as `schema.view`.
 */
export async function generateTables(
  db: Database,
  schema: string,
  publishedViewsOfLowerModules: readonly string[],
): Promise<string> {
  const columns = await columnsOf(db, schema, publishedViewsOfLowerModules);
  const body = [...Map.groupBy(columns, ({ of }) => of)].flatMap(([name, its]) => [
    `  '${name}': {`,
    ...its.map((column) => `    ${column.name}: ${typeOf(column)};`),
    '  };',
  ]);
  const text = [`export interface ${interfaceName(schema)} {`, ...body, '}', ''].join('\n');
  return [
    `// Made by \`alongside tables ${schema}\` from the migrated schema: change it by a migration.`,
    ...importsFor(text),
    text,
  ].join('\n');
}

const interfaceName = (schema: string) =>
  `${schema.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Tables`;

function importsFor(text: string): string[] {
  const kysely = [
    ...(text.includes('ColumnType<') ? ['ColumnType'] : []),
    ...(text.includes('Defaulted<') ? ['Generated as Defaulted'] : []),
  ];
  const imports = [
    ...(kysely.length > 0 ? [`import type { ${kysely.join(', ')} } from 'kysely';`] : []),
    ...(text.includes('Json') ? [`import type { Json } from '../../platform/db/index.ts';`] : []),
  ];
  return imports.length > 0 ? [...imports, ''] : [];
}

function typeOf(column: Column): string {
  const { nullable, identity, defaulted } = column;
  const or = nullable ? ' | null' : '';
  if (/^jsonb?$/.test(column.type) && !column.array) {
    const given = nullable || defaulted ? `Json${or} | undefined` : 'Json';
    return `ColumnType<unknown, ${given}, Json${or}>`;
  }
  const type = `${column.array ? `readonly ${inBrackets(plainType(column))}[]` : plainType(column)}${or}`;
  if (identity) return `ColumnType<${type}, never, never>`;
  return defaulted ? `Defaulted<${type}>` : type;
}

const inBrackets = (type: string) => (type.includes(' | ') ? `(${type})` : type);

const plainTypes = new Map([
  ['bool', 'boolean'],
  ['bytea', 'Uint8Array'],
  ['date', 'Temporal.PlainDate'],
  ['time', 'Temporal.PlainTime'],
  ['timestamp', 'Temporal.PlainDateTime'],
  ['timestamptz', 'Temporal.Instant'],
  ['json', 'unknown'],
  ['jsonb', 'unknown'],
  ...['int2', 'int4', 'int8', 'float4', 'float8', 'numeric', 'oid'].map((name) => [name, 'number'] as const),
]);

function plainType({ type, texts }: Column): string {
  if (texts.length > 0) return texts.map((text) => `'${text.replace(/['\\]/g, '\\$&')}'`).join(' | ');
  return plainTypes.get(type) ?? 'string';
}
