import { page } from '../../../../platform/http/index.ts';
import { takesPart } from '../../../relationships/index.ts';
import { sessionParams } from '../../at-session.ts';
import { mayReadLog } from '../../policy.ts';
import { readingsOfLog } from '../../queries/readings-of.ts';
import { atLog } from './load.ts';
import { view } from './view.tsx';

export const logPage = page({
  path: '/sessions/:session/log',
  params: sessionParams,
  load: async (context) => {
    const at = await atLog(context);
    return at && { ...at, readings: await readingsOfLog(context.tx, at.session) };
  },
  may: (actor, { relationship, log }) => (log ? mayReadLog(actor, relationship, log) : takesPart(actor, relationship)),
  view,
});
