import { sql } from 'kysely';
import { personWith, signedInBrowser, startSignIn } from '../../../modules/accounts/index.ts';
import { type Tx, within } from '../../../platform/db/index.ts';
import { buildWeb, drain, type House } from '../../house.ts';
import { type Calendar, calendarOf } from './calendar.ts';
import { handOn, type Typed } from './hand.ts';
import { type Story, tellTogether } from './stories.ts';
import type { StoryClock } from './story-clock.ts';

/** Who makes things happen in the story: by the product's own commands, or by sending a page's form. */
export interface Teller {
  readonly house: House;
  readonly calendar: Calendar;
  readonly now: () => Temporal.Instant;
  /** Work in the database under the product's own role, acting as this person. */
  as<T>(person: string, work: (tx: Tx, now: Temporal.Instant) => Promise<T>): Promise<T>;
  /** Presses the button of a page, signed in as this person or as the holder of a link; gives the address it leads to. */
  post(person: string | null, path: string, typed?: Typed): Promise<string>;
  /** The person whose account has this address. */
  withAddress(email: string): Promise<string>;
  goTo(moment: Temporal.Instant): void;
  tell(stories: readonly Story[]): Promise<void>;
  /** Sends the mail that waits, and does what follows from what was done. */
  settle(): Promise<void>;
  /** Does all that is due now: what the worker looks for once an hour, or once a day, as well. */
  catchUp(): Promise<void>;
}

export async function tellerFor(house: House, clock: StoryClock): Promise<Teller> {
  const { db } = house.services;
  const app = await buildWeb(house, { log: null, behindProxy: false, patience: 0 });
  const hand = handOn(app);
  const as: Teller['as'] = (person, work) =>
    db.transaction('web', async (tx) => {
      await sql`SELECT set_config('app.person', ${person}, true)`.execute(within(tx));
      return work(tx, clock.now());
    });
  const browser = browsers(as);
  const calendar = calendarOf(clock.now());
  const settle = () => drain(withoutRareSweeps(house));
  return {
    house,
    calendar,
    now: clock.now,
    as,
    post: async (person, path, typed = {}) =>
      (await hand({ path, typed, cookies: person === null ? {} : await browser(person, clock.now()) })) ?? path,
    withAddress: (email) => db.transaction('web', (tx) => known(tx, email)),
    goTo: clock.moveTo,
    tell: (stories) =>
      tellTogether(stories, {
        now: clock.now,
        moveTo: clock.moveTo,
        endOfChapter: settle,
        chapterOf: calendar.chapterOf,
      }),
    settle,
    catchUp: () => drain(house),
  };
}

/** A chapter ends with its mail and with what follows from what was done; that costs far less than looking for all that may be due. */
const withoutRareSweeps = ({ work, ...house }: House): House => ({
  ...house,
  work: { ...work, sweeps: work.sweeps.filter(({ every }) => every === undefined) },
});

/** A browser is signed in for as long as the clock stands: nobody stays signed in over a night. */
function browsers(as: Teller['as']) {
  const kept = new Map<string, Readonly<Record<string, string>>>();
  return async (person: string, now: Temporal.Instant) => {
    const key = `${person} ${now}`;
    const cookies = kept.get(key) ?? cookiesOf(await as(person, (tx) => startSignIn(tx, { person, now })));
    kept.set(key, cookies);
    return cookies;
  };
}

const cookiesOf = ({ token }: { readonly token: string }): Readonly<Record<string, string>> =>
  Object.fromEntries(signedInBrowser(token).flatMap(({ name, value }) => (value ? [[`__Host-${name}`, value]] : [])));

async function known(tx: Tx, email: string): Promise<string> {
  const person = await personWith(tx, email);
  if (!person) throw new Error(`The story knows nobody with the address ${email}`);
  return person;
}
