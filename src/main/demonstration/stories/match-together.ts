import { askForRun, askForThem } from '../../../modules/matching/index.ts';
import type { Story } from '../telling/stories.ts';
import { read } from './open-programme.ts';
import type { Region } from './region.ts';

/** The coordinator asks for those who have a place and have not asked, and matches everybody at once; nothing is released yet. */
export async function* matchTogether({ teller, programme: id, coordinator: by }: Region): Story {
  yield teller.calendar.ago(1, '15:20');
  await teller.as(by, async (tx, now) => {
    await askForThem(tx, teller.house.services.sealing, { programme: id, by, now });
    await askForRun(tx, { programme: await read(tx, id), trial: null, repeats: null, by, now });
  });
}
