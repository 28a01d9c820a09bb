import { within } from '../../../../platform/db/index.ts';
import { type DirectoryViews, profilePath } from '../../../directory/index.ts';
import type { Reminding } from '../reminding.ts';

export const portraitReview: Reminding = {
  id: 'portrait-review',
  more: 'People choose a mentor by what it says. If nothing has changed, one press keeps it as it is.',
  button: 'Look at your profile',
  path: ({ programme, person }) => profilePath(programme, person),
  find: async (tx, { programme, span }) => {
    const rows = await within<DirectoryViews>(tx)
      .selectFrom('directory.mentor')
      .select(['portrait as about', 'mentor as person', 'review_on'])
      .where('programme', '=', programme)
      .where('state', '=', 'published')
      .where('review_on', '>=', span.from)
      .where('review_on', '<=', span.until)
      .execute();
    return rows.flatMap(({ review_on: fact, ...row }) =>
      fact ? [{ ...row, fact, occasion: `${row.about}/${fact}` }] : [],
    );
  },
  stillSo: async (tx, { about }) => {
    const published = await within<DirectoryViews>(tx)
      .selectFrom('directory.mentor')
      .select('mentor')
      .where('portrait', '=', about)
      .where('state', '=', 'published')
      .executeTakeFirst();
    return published !== undefined;
  },
};
