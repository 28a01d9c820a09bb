import { page } from '../../../../platform/http/index.ts';
import { readAccessNeeds } from '../../queries/read-access-needs.ts';
import { findDetails } from '../find-details.ts';
import { addressOf, own, somebodyElses, type Whose } from '../whose.ts';
import { view } from './view.tsx';

const detailsOf = <Params>(whose: Whose<Params>) =>
  page({
    path: whose.path,
    params: whose.params,
    load: async ({ tx, actor, params, services }) => {
      const details = await findDetails(tx, whose.personOf(actor, params), whose);
      if (!details) return null;
      const as = whose.isOwn ? 'self' : 'coordinator';
      const needs = await readAccessNeeds(tx, services.sealing, { person: details.person, as });
      return { ...details, needs, address: addressOf(whose, details.person), isOwn: whose.isOwn };
    },
    may: whose.may,
    view: ({ facts }) => view({ facts }),
  });

export const yourDetailsPage = detailsOf(own);
export const detailsPage = detailsOf(somebodyElses);
