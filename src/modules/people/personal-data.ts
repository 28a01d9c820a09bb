import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { PeopleTables } from './tables.ts';

const who = processing({
  purpose: 'To know who takes part, and to call them by the name that they write',
  basis: 'public task',
  readers: ['the person', 'partner', 'coordinators', 'organisation lead', 'line manager', 'data-protection officer'],
});
const contact = processing({
  purpose: 'To reach those who take part, and to let the two of a match reach each other',
  basis: 'public task',
  readers: ['the person', 'partner', 'coordinators', 'organisation lead', 'data-protection officer'],
});
const post = processing({
  purpose: 'To match people across organisations, and to count mentors given and received',
  basis: 'public task',
  readers: ['the person', 'partner', 'coordinators', 'organisation lead', 'line manager', 'data-protection officer'],
});
const manager = processing({
  purpose: 'To keep somebody from being matched with their own line manager, and to ask that manager to endorse',
  basis: 'public task',
  readers: ['the person', 'line manager', 'coordinators', 'data-protection officer'],
});
const needs = processing({
  purpose: 'To let somebody take part well: what they need, for those whom they name',
  basis: 'consent',
  condition: 'explicit consent',
  readers: ['the person', 'partner', 'organisers', 'coordinators'],
});
const known = processing({
  purpose: 'To know which coordinators look after whom, and who has been introduced to whom',
  basis: 'public task',
  readers: ['the person', 'coordinators', 'safeguarding lead', 'data-protection officer'],
});

export const personalData = annotate<PeopleTables>({
  'people.organisation': {
    technical: 'The public register of organisations',
    columns: ['id', 'key', 'name', 'kind', 'nation', 'region', 'code', 'from_day', 'to_day', 'successors', 'serves'],
  },
  'people.person': {
    part: 'who you are',
    title: 'Your name',
    whose: { people: ['id'] },
    kept: 'facts',
    nameless: { name: 'Somebody no longer known', sort_name: 'somebody no longer known' },
    columns: {
      ...{ id: who.person, name: who.fact, sort_name: who.fact, registered_at: who.fact, registered_by: who.person },
    },
  },
  'people.contact': {
    part: 'who you are',
    title: 'How to reach you',
    whose: { people: ['person'] },
    kept: 'person',
    columns: { person: contact.person, email: contact.fact, phone: contact.fact },
  },
  'people.post': {
    part: 'who you are',
    title: 'Your posts and organisations',
    whose: { people: ['person'] },
    kept: 'facts',
    nameless: { title: 'No longer kept' },
    columns: {
      ...{ id: technical, person: post.person, organisation: post.fact, title: post.fact, since: post.fact },
      ...{ until: post.fact, recorded_at: post.fact, recorded_by: post.person },
    },
  },
  'people.line_management': {
    part: 'who you are',
    title: 'Line managers',
    whose: { people: ['person', 'manager'] },
    kept: 'person',
    columns: {
      ...{ post: technical, person: manager.person, manager: manager.person },
      ...{ name: manager.ofOthers, email: manager.ofOthers },
    },
  },
  'people.access_needs': {
    part: 'who you are',
    title: 'To whom you show what you need to take part',
    whose: { people: ['person'] },
    kept: 'person',
    columns: {
      ...{ person: needs.person, for_partner: needs.fact, for_organisers: needs.fact, for_coordinator: needs.fact },
      ...{ stated_at: needs.fact, stated_by: needs.person },
    },
  },
  'people.access_needs_text': {
    part: 'what you wrote',
    title: 'What you need to take part',
    whose: { people: ['person'] },
    kept: 'person',
    key: ['person'],
    columns: { person: needs.person, sealed: needs.ownText },
  },
  'people.known_in': {
    part: 'who you are',
    title: 'Programmes in which you are known',
    whose: { people: ['person'] },
    kept: 'facts',
    columns: { person: known.person, programme: known.fact, since: known.fact },
  },
  'people.introduction': {
    part: 'who you are',
    title: 'Who may see your name or how to reach you',
    whose: { people: ['person'] },
    kept: 'person',
    columns: {
      ...{ id: technical, person: known.person, audience: known.fact, audience_id: known.person, extent: known.fact },
      ...{ since: known.fact, until: known.fact },
    },
  },
});
