import type { Tx } from '../../platform/db/index.ts';
import { within } from '../../platform/db/index.ts';
import type { Sealing } from '../../platform/sealing/index.ts';
import { type PeopleViews, readAccessNeeds } from '../people/index.ts';
import type { Member, Relationship } from '../relationships/index.ts';

export interface Partner extends Member {
  readonly email: string | null;
  readonly phone: string | null;
  /** What they need when they meet, where they chose to let their partner see it (EM-23). */
  readonly accessNeeds: string | null;
}

interface Wanted {
  readonly tx: Tx;
  readonly sealing: Sealing;
  readonly relationship: Relationship;
  readonly person: string;
}

/** The others in a relationship, with how to reach them and what they need, as far as they show it. */
export async function partnersOf({ tx, sealing, relationship, person }: Wanted): Promise<readonly Partner[]> {
  const others = relationship.members.filter((one) => one.person !== person && one.leftAt === null);
  return Promise.all(
    others.map(async (member) => {
      const contact = await within<PeopleViews>(tx)
        .selectFrom('people.current_contact')
        .select(['email', 'phone'])
        .where('person', '=', member.person)
        .executeTakeFirst();
      const needs = await readAccessNeeds(tx, sealing, { person: member.person, as: 'partner' });
      return {
        ...member,
        email: contact?.email ?? null,
        phone: contact?.phone ?? null,
        accessNeeds: needs?.text ?? null,
      };
    }),
  );
}
