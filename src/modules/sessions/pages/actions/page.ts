import { z } from 'zod';
import { action, uuid } from '../../../../platform/http/index.ts';
import { atRelationship, takesPart } from '../../../relationships/index.ts';
import { moveAction } from '../../commands/move-action.ts';
import type { ActionMove } from '../../lifecycle.ts';
import { findAction } from '../../queries/read-actions.ts';
import { words } from './words.ts';

/** Either of them says what has become of something they agreed. */
const actionMove = (end: string, move: ActionMove, notice: string) =>
  action({
    path: `/actions/:action/${end}`,
    params: z.object({ action: uuid }),
    load: async ({ tx, params, lock }) => {
      const found = await findAction(tx, params.action);
      const at = found && (await atRelationship({ tx, params: found, lock }));
      return found && at ? { ...at, action: found } : null;
    },
    may: (actor, { relationship }) => takesPart(actor, relationship),
    submit: async ({ tx, actor, facts, now }) => moveAction(tx, { action: facts.action, move, by: actor.person, now }),
    next: ({ facts }) => ({ to: `/relationships/${facts.relationship.id}`, notice }),
  });

export const finishAction = actionMove('done', 'finish', words.finished);
export const dropAction = actionMove('drop', 'drop', words.dropped);
export const reopenAction = actionMove('open', 'reopen', words.reopened);
