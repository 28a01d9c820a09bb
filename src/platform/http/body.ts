import type { FastifyRequest } from 'fastify';
import type { FieldValues } from '../view/index.ts';
import type { UploadedFile } from './services.ts';

export interface Body {
  readonly values: FieldValues;
  readonly files: Readonly<Record<string, UploadedFile>>;
}

/** The fields as text by name, and the files apart. */
export async function readBody(request: FastifyRequest): Promise<Body> {
  if (request.isMultipart()) return readMultipart(request);
  return { values: asFields(request.body), files: {} };
}

async function readMultipart(request: FastifyRequest): Promise<Body> {
  const values: Record<string, string | string[]> = {};
  const files: Record<string, UploadedFile> = {};
  for await (const part of request.parts()) {
    if (part.type === 'field') add(values, part.fieldname, String(part.value));
    else files[part.fieldname] = { name: part.filename, type: part.mimetype, bytes: await part.toBuffer() };
  }
  return { values, files };
}

function asFields(body: unknown): FieldValues {
  const values: Record<string, string | string[]> = {};
  if (typeof body !== 'object' || body === null) return values;
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) add(values, name, String(item));
  }
  return values;
}

function add(values: Record<string, string | string[]>, name: string, value: string): void {
  const before = values[name];
  values[name] = before === undefined ? value : [before, value].flat();
}
