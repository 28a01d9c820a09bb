import { z } from 'zod';
import { emailAddress, optional, shortText } from '../../../../platform/forms/index.ts';
import { page, refuse } from '../../../../platform/http/index.ts';
import { changeDetails } from '../../commands/change-details.ts';
import { registerPerson } from '../../commands/register-person.ts';
import { addressIsTheirs } from '../../queries/address-is-theirs.ts';
import { findDetails } from '../find-details.ts';
import { addressOf, own, somebodyElses, type Whose } from '../whose.ts';
import { view } from './view.tsx';
import { words } from './words.ts';

const contactOf = <Params>(whose: Whose<Params>) =>
  page({
    path: `${whose.path}/contact`,
    params: whose.params,
    load: async ({ tx, actor, params, lock }) => {
      const details = await findDetails(tx, whose.personOf(actor, params), { ...whose, lock });
      if (!details) return null;
      const fixed = !whose.isOwn && (await addressIsTheirs(tx, details.person));
      return { ...details, address: addressOf(whose, details.person), isOwn: whose.isOwn, fixed };
    },
    may: whose.may,
    // The address is what somebody signs in with.
    fresh: true,
    form: ({ email, isOwn, fixed }) =>
      z.object({
        name: shortText({ missing: isOwn ? words.nameMissing : words.theirNameMissing, max: 120 }),
        // Somebody reached by telephone may have no address; one that is there is what they sign in with.
        email: fixed
          ? z.unknown().transform(() => email)
          : email === null
            ? optional(emailAddress({ missing: '' }))
            : emailAddress({ missing: words.emailMissing }),
        phone: optional(shortText({ missing: '', max: 40 })),
      }),
    fill: ({ name, email, phone }) => ({ name, email: email ?? '', phone: phone ?? '' }),
    view: ({ facts, form }) => view({ facts, form }),
    submit: async ({ tx, actor, facts: { person }, input, now }) => {
      if (whose.isOwn)
        await registerPerson(tx, { name: input.name, email: await ownAddress(tx, actor.person), by: null, now });
      const changed = await changeDetails(tx, { ...input, person });
      return changed ? null : refuse({ email: words.emailTaken });
    },
    next: ({ facts: { address } }) => ({ to: address, notice: words.saved }),
  });

/** Somebody who has an account and has told nothing yet is registered here first. */
const ownAddress = async (tx: Parameters<typeof findDetails>[0], person: string): Promise<string | null> =>
  (await findDetails(tx, person, { isOwn: true }))?.email ?? null;

export const yourContactPage = contactOf(own);
export const contactPage = contactOf(somebodyElses);
