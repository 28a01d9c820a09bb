import { within } from '../../platform/db/index.ts';
import type { ConsentKind } from '../../platform/http/index.ts';
import { takeBackLivedExperience } from './commands/share-lived-experience.ts';
import type { Tables } from './tables.ts';

/** EM-15: lived experience and characteristics, taken into account in matching. */
export const livedExperienceConsents: ConsentKind = {
  name: 'lived-experience',
  afterwards: 'What you said is destroyed.',
  given: async ({ tx, actor }) => {
    const rows = await within<Tables>(tx)
      .selectFrom('matching.consent')
      .select(['id', 'given_at as givenAt', 'withdrawn_at as takenBackAt'])
      .where('person', '=', actor.person)
      .execute();
    return rows.map((row) => ({ ...row, to: 'Taking what you said of yourself into account in matching' }));
  },
  takeBack: async ({ tx, actor, consent, now }) => {
    const { programme } = await within<Tables>(tx)
      .selectFrom('matching.consent')
      .select('programme')
      .where('id', '=', consent.id)
      .executeTakeFirstOrThrow();
    return takeBackLivedExperience(tx, { programme, person: actor.person, now });
  },
};
