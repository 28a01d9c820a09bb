import { page } from '../../../../platform/http/index.ts';
import { atRelationship, relationshipParams, takesPart } from '../../../relationships/index.ts';
import { readingsOf } from '../../queries/readings-of.ts';
import { timesOfSessions } from '../../queries/times-of-sessions.ts';
import { view } from './view.tsx';

export const readingsPage = page({
  path: '/relationships/:relationship/readings',
  params: relationshipParams,
  load: async (context) => {
    const at = await atRelationship(context);
    if (!at) return null;
    const readings = await readingsOf(context.tx, at.relationship.id);
    const sessions = readings.flatMap(({ place, subjects }) => (place.startsWith('sessions.log.') ? subjects : []));
    return { ...at, readings, times: await timesOfSessions(context.tx, [...new Set(sessions)]) };
  },
  may: (actor, { relationship }) => takesPart(actor, relationship),
  view,
});
