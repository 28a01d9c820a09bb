import { within } from '../../platform/db/index.ts';
import type { ConsentKind } from '../../platform/http/index.ts';
import { recordPeople } from './events.ts';
import { audienceInWords } from './pages/access-needs/words.ts';
import type { PeopleTables } from './tables.ts';

/** EM-23: to whom somebody lets their access needs be shown. */
export const accessNeedsConsents: ConsentKind = {
  name: 'access-needs',
  afterwards: 'What you need is shown to nobody else from then on. You keep it.',
  change: { text: 'Choose anew who is shown what you need', href: '/your-details/access-needs' },
  given: async ({ tx, actor }) => {
    const row = await within<PeopleTables>(tx)
      .selectFrom('people.access_needs')
      .selectAll()
      .where('person', '=', actor.person)
      .executeTakeFirst();
    if (!row) return [];
    const shown = [
      ...(row.for_partner ? [audienceInWords.partner] : []),
      ...(row.for_organisers ? [audienceInWords.organisers] : []),
      ...(row.for_coordinator ? [audienceInWords.coordinator] : []),
    ];
    if (shown.length === 0) return [];
    const to = `Showing what you need to take part. Who sees it: ${shown.join('; ')}`;
    return [{ id: row.person, to, givenAt: row.stated_at, takenBackAt: null }];
  },
  takeBack: async ({ tx, actor: { person }, now }) => {
    await within<PeopleTables>(tx)
      .updateTable('people.access_needs')
      .set({ for_partner: false, for_organisers: false, for_coordinator: false, stated_at: now, stated_by: person })
      .where('person', '=', person)
      .execute();
    await recordPeople(tx, { type: 'people.access-needs-stated', person, by: person, at: now });
  },
};
