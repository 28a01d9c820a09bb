import { page } from '../../../../platform/http/index.ts';
import { diaryOf } from '../../queries/diary-of.ts';
import { view } from './view.tsx';

export const diaryPage = page({
  path: '/diary',
  load: ({ tx, now }) => diaryOf(tx, now),
  may: (actor) => actor.assists.length > 0,
  view,
});
