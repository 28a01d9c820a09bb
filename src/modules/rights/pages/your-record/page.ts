import type { SignedIn } from '../../../../platform/access/index.ts';
import { type Context, download, page } from '../../../../platform/http/index.ts';
import type { TableNote } from '../../../../platform/personal-data/index.ts';
import type { OwnRecord } from '../../record/own-record.ts';
import { partsHeld } from '../../record/parts-held.ts';
import { readOwnRecord } from '../../record/read-own-record.ts';
import { recordAsJson } from '../../record/record-as-json.ts';
import { recordAsPage } from '../../record/record-as-page.tsx';
import { view } from './view.tsx';

const path = '/your-details/record';

export const yourRecordPage = (notes: readonly TableNote[]) =>
  page({
    path,
    load: async ({ tx, actor }) => ({ person: actor.person, parts: await partsHeld(tx, notes) }),
    may: (actor, { person }) => actor.person === person,
    view: ({ facts }) => view(facts),
  });

type Making = (record: OwnRecord) => { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** Everything at once is worth a fresh sign-in. */
const downloadAs = (notes: readonly TableNote[], name: string, make: Making) =>
  download({
    path: `${path}/${name}`,
    load: async ({ actor }: Context<SignedIn, unknown, unknown>) => ({ person: actor.person }),
    may: (actor, { person }) => actor.person === person,
    fresh: () => path,
    file: async ({ tx, actor, services, now }) =>
      make(await readOwnRecord(tx, { person: actor.person, now, sealing: services.sealing, notes })),
  });

export const recordDownloads = (notes: readonly TableNote[]) => [
  ...downloadAs(notes, 'page', (record) => ({
    ...{ name: 'your-record.html', type: 'text/html; charset=utf-8' },
    bytes: recordAsPage(record, notes),
  })),
  ...downloadAs(notes, 'data', (record) => ({
    ...{ name: 'your-record.json', type: 'application/json' },
    bytes: recordAsJson(record),
  })),
];
