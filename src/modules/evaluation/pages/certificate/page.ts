import { dayOf } from '../../../../platform/clock/index.ts';
import { certificate } from '../../../../platform/documents/index.ts';
import { download } from '../../../../platform/http/index.ts';
import { atRelationship, relationshipParams, sideOf } from '../../../relationships/index.ts';
import { progressOf } from '../../../sessions/index.ts';
import { awardOf } from './award.ts';
import { words } from './words.ts';

/** EM-13: for each of the two, once it has ended; nobody else fetches it for them. */
export const certificateDownload = download({
  path: '/relationships/:relationship/certificate.pdf',
  params: relationshipParams,
  load: async (context) => {
    const at = await atRelationship(context);
    const side = at && sideOf(context.actor, at.relationship);
    const me = at?.relationship.members.find(({ person }) => person === context.actor.person);
    if (!at || !side || !me || at.relationship.state !== 'ended') return null;
    const { held } = await progressOf(context.tx, at.relationship.id);
    return { ...at, side, name: me.name, sessionsHeld: held };
  },
  may: (actor, { relationship }) => sideOf(actor, relationship) !== null,
  fresh: false,
  file: async ({ facts, now }) => ({
    name: words.fileName,
    type: 'application/pdf',
    bytes: await certificate(awardOf({ ...facts, today: dayOf(now), made: now })),
  }),
});
