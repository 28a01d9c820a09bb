import { z } from 'zod';
import { uuid } from '../../../../platform/http/index.ts';
import type { FieldValues } from '../../../../platform/view/index.ts';
import { expressionState } from '../../lifecycle.ts';
import { participantRole } from '../../roles.ts';

/** What the list is filtered by. A faulty filter counts as none, so that an old address still leads somewhere. */
export const listQuery = z.object({
  role: participantRole.catch('mentee'),
  state: expressionState.catch('waiting'),
  organisation: uuid.nullable().catch(null).default(null),
  name: z
    .string()
    .trim()
    .max(100)
    .transform((text) => text || null)
    .nullable()
    .catch(null)
    .default(null),
  trained: z.enum(['yes', 'no']).nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type ListQuery = z.infer<typeof listQuery>;

export const filterFields = ({ role, state, organisation, name, trained }: ListQuery): FieldValues => ({
  role,
  state,
  organisation: organisation ?? '',
  name: name ?? '',
  trained: trained ?? '',
});

export function listAddress(programme: string, query: ListQuery, change: Partial<ListQuery> = {}): string {
  const asked = Object.entries({ ...query, page: null, ...change }).flatMap(([name, value]) =>
    value === null || (name === 'page' && value === 1) ? [] : [[name, String(value)]],
  );
  return `/programmes/${programme}/expressions?${new URLSearchParams(asked)}`;
}
