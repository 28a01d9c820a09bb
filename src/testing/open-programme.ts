import { listOrganisations } from '../modules/people/index.ts';
import {
  changeSettings,
  moveProgramme,
  type Programme,
  readProgramme,
  type Settings,
  startProgramme,
  templates,
} from '../modules/programmes/index.ts';
import { asOperator } from './as-operator.ts';
import type { TestHouse } from './test-house.ts';

interface Wanted {
  readonly coordinator: string;
  readonly name?: string;
  /** What this programme has otherwise than its template. */
  readonly change?: (settings: Settings) => Settings;
}

/** A programme from the first template, looked over and opened by its own commands; it takes expressions all year. */
export function openProgramme(house: TestHouse, wanted: Wanted): Promise<Programme> {
  const { coordinator: by, name = 'Northern leaders', change = (settings: Settings) => settings } = wanted;
  const now = house.clock.now();
  return asOperator(house, by, async (tx) => {
    const [template] = templates;
    const organisation = (await listOrganisations(tx, now))[0]?.id;
    if (!template || !organisation) throw new Error('There is no template, or no organisation');
    const id = await startProgramme(tx, { template, name, organisation, by, now });
    const read = async () => {
      const programme = await readProgramme(tx, id);
      if (!programme) throw new Error('The programme is not there');
      return programme;
    };
    const day = now.toZonedDateTimeISO('Europe/London').toPlainDate().toString();
    const known = {
      dates: { takesFrom: day, takesUntil: null, startsOn: day },
      contact: { name: 'The mentoring team', email: 'team@council.example', telephone: null },
    };
    for (const step of template.setUp)
      await changeSettings(tx, {
        programme: await read(),
        step,
        change: (kept) => change({ ...kept, ...known }),
        by,
        now,
      });
    await moveProgramme(tx, { programme: await read(), move: 'open', why: null, by, now });
    return read();
  });
}
