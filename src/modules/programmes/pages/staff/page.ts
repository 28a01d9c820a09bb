import { z } from 'zod';
import { emailAddress, oneOf, shortText } from '../../../../platform/forms/index.ts';
import { action, explain, page, uuid } from '../../../../platform/http/index.ts';
import { endRole } from '../../../accounts/index.ts';
import { nameStaff } from '../../commands/name-staff.ts';
import { mayRunProgramme } from '../../policy.ts';
import { listStaff } from '../../queries/list-staff.ts';
import { readProgramme } from '../../queries/read-programme.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export const staffRoles = [
  'coordinator',
  'safeguarding-lead',
  'deputy-safeguarding-lead',
  'steering-member',
  'data-protection-officer',
] as const;

export const staffPage = page({
  path: '/programmes/:programme/staff',
  params: z.object({ programme: uuid }),
  load: async ({ tx, params }) => {
    const programme = await readProgramme(tx, params.programme);
    return programme && { programme, staff: await listStaff(tx, programme.id) };
  },
  may: (actor, { programme }) => mayRunProgramme(actor, programme.id),
  fresh: true,
  form: () =>
    z.object({
      name: shortText({ missing: words.nameMissing, max: 120 }),
      email: emailAddress({ missing: words.emailMissing }),
      role: oneOf(staffRoles, { missing: words.roleMissing }),
    }),
  view: ({ facts, form }) => view({ ...facts, form }),
  submit: ({ tx, actor, facts: { programme }, input, now }) =>
    nameStaff(tx, { ...input, programme: programme.id, by: actor.person, now }),
  next: ({ params, input }) => ({ to: `/programmes/${params.programme}/staff`, notice: words.added(input.name) }),
});

export const endStaffPage = action({
  path: '/programmes/:programme/staff/:person/:role/end',
  params: z.object({ programme: uuid, person: uuid, role: z.enum(staffRoles) }),
  load: async ({ tx, params, lock }) => {
    const programme = await readProgramme(tx, params.programme, { lock });
    const staff = programme ? await listStaff(tx, programme.id) : [];
    const member = staff.find(({ person, role }) => person === params.person && role === params.role);
    if (!programme || !member) return null;
    const coordinators = staff.filter((one) => one.role === 'coordinator').length;
    return { programme, member, isLastCoordinator: member.role === 'coordinator' && coordinators === 1 };
  },
  may: (actor, { programme }) => mayRunProgramme(actor, programme.id),
  fresh: ({ programme }) => `/programmes/${programme}/staff`,
  submit: async ({ tx, actor, facts: { programme, member, isLastCoordinator }, now }) => {
    if (isLastCoordinator) return explain(words.lastCoordinator);
    await endRole(tx, { person: member.person, role: member.role, scope: programme.id, by: actor.person, now });
    return null;
  },
  next: ({ params }) => ({ to: `/programmes/${params.programme}/staff`, notice: words.ended }),
});
