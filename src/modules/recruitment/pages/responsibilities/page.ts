import { z } from 'zod';
import { page, uuid } from '../../../../platform/http/index.ts';
import { readProgramme } from '../../../programmes/index.ts';
import { acknowledgeRole } from '../../commands/acknowledge-role.ts';
import { acknowledgedAt, isParticipant } from '../../queries/participants.ts';
import { participantRole } from '../../roles.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

/** EM-20: each party reads what is asked of their role, and says so. */
export const responsibilitiesPage = page({
  path: '/programmes/:programme/responsibilities/:role',
  params: z.object({ programme: uuid, role: participantRole }),
  load: async ({ tx, actor, params }) => {
    const programme = await readProgramme(tx, params.programme);
    if (!programme) return null;
    const part = { ...params, person: actor.person };
    return {
      programme,
      role: params.role,
      part: await isParticipant(tx, part),
      readAt: await acknowledgedAt(tx, part),
    };
  },
  may: (_actor, { part }) => part,
  view: ({ facts }) => view(facts),
  submit: async ({ tx, actor, facts: { programme, role }, now }) => {
    await acknowledgeRole(tx, { programme, role, person: actor.person, wayIn: 'online', by: actor.person, now });
    return null;
  },
  next: () => ({ to: '/', notice: words.thanks }),
});
