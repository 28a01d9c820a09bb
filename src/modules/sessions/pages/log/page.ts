import { page } from '../../../../platform/http/index.ts';
import { takesPart } from '../../../relationships/index.ts';
import { sessionParams } from '../../at-session.ts';
import { mayReadLog } from '../../policy.ts';
import { readersOfLog } from '../../queries/readers-of-log.ts';
import { atLog } from './load.ts';
import { view } from './view.tsx';

export const logPage = page({
  path: '/sessions/:session/log',
  params: sessionParams,
  load: async (context) => {
    const at = await atLog(context);
    return at && { ...at, readings: await readersOfLog(context.tx, at.session.id) };
  },
  may: (actor, { relationship, log }) => (log ? mayReadLog(actor, relationship, log) : takesPart(actor, relationship)),
  view,
});
