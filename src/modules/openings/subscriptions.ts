import type { Module } from '../../platform/http/index.ts';
import { tellMembers } from './commands/tell-members.ts';
import { factsOf } from './queries/read-opening.ts';

/** The members are told at once, where nothing lawful stands against it. */
export const subscriptions: Module['subscriptions'] = {
  'openings.opening-open': async ({ tx, event, now }) => {
    const opening = await factsOf(tx, event.ids['opening'] ?? '');
    if (opening) await tellMembers(tx, opening, now);
  },
};
