import { z } from 'zod';
import type { SignedIn } from '../../../../platform/access/index.ts';
import type { Tx } from '../../../../platform/db/index.ts';
import { action, type Consent, type ConsentKind, page, uuid } from '../../../../platform/http/index.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

export interface Given {
  readonly kind: ConsentKind;
  readonly consent: Consent;
}

/** Every consent that the actor gave, whichever room asked for it; the latest first. */
async function allGiven(tx: Tx, actor: SignedIn, kinds: readonly ConsentKind[]): Promise<readonly Given[]> {
  const given: Given[] = [];
  for (const kind of kinds) given.push(...(await kind.given({ tx, actor })).map((consent) => ({ kind, consent })));
  return given.sort((one, other) => Temporal.Instant.compare(other.consent.givenAt, one.consent.givenAt));
}

export const yourConsentsPage = (kinds: readonly ConsentKind[]) =>
  page({
    path: '/your-consents',
    load: async ({ tx, actor }) => ({ person: actor.person, given: await allGiven(tx, actor, kinds) }),
    may: (actor, { person }) => actor.person === person,
    view: ({ facts: { given } }) => view({ given, changes: kinds.flatMap(({ change }) => change ?? []) }),
  });

export const takeBackConsentAction = (kinds: readonly ConsentKind[]) =>
  action({
    path: '/your-consents/:kind/:consent/take-back',
    params: z.object({ kind: z.string(), consent: uuid }),
    load: async ({ tx, actor, params }) => {
      const given = await allGiven(tx, actor, kinds);
      const found = given.find(({ kind, consent }) => kind.name === params.kind && consent.id === params.consent);
      return found && found.consent.takenBackAt === null ? { ...found, person: actor.person } : null;
    },
    may: (actor, { person }) => actor.person === person,
    submit: async ({ tx, actor, facts: { kind, consent }, now }) => {
      await kind.takeBack({ tx, actor, consent, now });
      return null;
    },
    next: () => ({ to: '/your-consents', notice: words.takenBack }),
  });
