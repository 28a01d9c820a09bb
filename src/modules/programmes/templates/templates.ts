import type { Template } from '../template/template.ts';
import { regionalLeaders } from './regional-leaders/regional-leaders.ts';

/** Every kind of programme that can be started. A new kind is a new entry here, and nothing else. */
export const templates: readonly Template[] = [regionalLeaders];

export const templateWithId = (id: string): Template | null => templates.find((one) => one.id === id) ?? null;
