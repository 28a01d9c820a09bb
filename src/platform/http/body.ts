import type { FastifyRequest } from 'fastify';
import type { FieldValues } from '../view/index.ts';
import type { UploadedFile } from './services.ts';

export interface Body {
  readonly values: FieldValues;
  readonly files: Readonly<Record<string, UploadedFile>>;
  /** The fields whose file was larger than is read. */
  readonly tooLarge: readonly string[];
}

/** The fields as text by name, and the files apart; null for what breaks off, or is not what it says it is. */
export async function readBody(request: FastifyRequest): Promise<Body | null> {
  if (request.isMultipart()) return readMultipart(request).catch(unlessItHasAStatus);
  return { values: asFields(request.body), files: {}, tooLarge: [] };
}

async function readMultipart(request: FastifyRequest): Promise<Body> {
  const values = noFields();
  const files: Record<string, UploadedFile> = Object.create(null);
  const tooLarge: string[] = [];
  for await (const part of request.parts()) {
    if (part.type === 'field') add(values, part.fieldname, part.value);
    else {
      const bytes = await part.toBuffer();
      if (part.file.truncated) tooLarge.push(part.fieldname);
      else files[part.fieldname] = { name: part.filename, type: part.mimetype, bytes };
    }
  }
  return { values, files, tooLarge };
}

/** What goes beyond a limit says so by a status; the parser's own complaints are all about what was sent. */
function unlessItHasAStatus(error: unknown): null {
  if (typeof error === 'object' && error !== null && 'statusCode' in error) throw error;
  return null;
}

function asFields(body: unknown): FieldValues {
  const values = noFields();
  if (typeof body !== 'object' || body === null) return values;
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) add(values, name, item);
  }
  return values;
}

type Fields = Record<string, string | string[]>;

/** Without anything that every object has: a field may be called `constructor`. */
const noFields = (): Fields => Object.create(null);

/** Forms send text; what else a body may hold is no field. */
function add(values: Fields, name: string, value: unknown): void {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return;
  const before = values[name];
  // No keyboard types the character that stands for nothing, and no database takes it.
  const text = String(value).replaceAll('\0', '');
  values[name] = before === undefined ? text : [before, text].flat();
}
