import type { FacetKind } from '../../facets.ts';
import type { Sort } from '../../queries/search-directory.ts';

const sorts: Readonly<Record<Sort, string>> = { name: 'Name', organisation: 'Organisation', newest: 'Newest first' };

const facets: Readonly<Record<FacetKind, string>> = {
  topic: 'Experience',
  context: 'Situations known',
  method: 'Ways to meet',
  authority: 'Kinds of organisation known',
  'council-kind': 'Where they work now',
  region: 'Region',
};

export const words = {
  title: 'Mentors',
  lead: 'Look for somebody who has been where you are now. You can keep as many as you like on your shortlist, and compare up to three.',
  leadForStaff: 'Every mentor of the programme, with those whose profile is not published yet.',
  search: 'Search',
  searchHint: 'A name, a post, an organisation or a kind of experience',
  filter: 'Find a mentor',
  apply: 'Search',
  facets,
  free: 'Availability',
  freeNow: 'Has room for somebody now',
  sort: 'In order of',
  sorts,
  count: (count: number, more: boolean) =>
    more ? `More than ${count} mentors` : count === 1 ? '1 mentor' : `${count} mentors`,
  shown: (first: number, last: number) => `${first} to ${last} shown`,
  none: 'Nobody matches all of that',
  noneHow: 'Take away a filter, or search for fewer words. You can also suggest somebody when you send your request.',
  noneYet: 'No mentors yet',
  noneYetHow: 'Mentors appear here when they have trained and published their profile.',
  noneYetForStaff: 'Mentors appear here when they begin their profile, or when you write one for them.',
  compare: 'Compare those you ticked',
  kept: 'On your shortlist',
  keep: 'Keep on my shortlist',
  shortlist: 'Your shortlist',
  andMore: (count: number) => ` and ${count} more`,
  request: 'Your request for a mentor',
  noPost: 'Post not given',
} as const;
