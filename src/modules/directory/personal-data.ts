import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { DirectoryTables } from './tables.ts';

const portrait = processing({
  purpose: 'To let mentees find and choose a mentor by what mentors publish of themselves',
  basis: 'public task',
  readers: ['the person', 'participants', 'coordinators', 'organisation lead'],
});
const away = processing({
  purpose: 'To offer nobody anything while they are away, and to stop the clocks',
  basis: 'public task',
  readers: ['the person', 'coordinators'],
});
const shortlist = processing({
  purpose: 'To let a mentee keep the mentors whom they think of',
  basis: 'public task',
  readers: ['the person', 'coordinators'],
});

export const personalData = annotate<DirectoryTables>({
  'directory.portrait': {
    part: 'your mentoring',
    title: 'When your profile was published',
    whose: { people: ['mentor'] },
    kept: 'person',
    columns: {
      ...{ id: technical, programme: technical, mentor: portrait.person, state: portrait.fact, turn: technical },
      ...{ published_at: portrait.fact, review_on: portrait.fact, away_from: away.fact, away_until: away.fact },
      ...{ sort_name: portrait.fact, sort_organisation: portrait.fact },
    },
  },
  'directory.portrait_change': {
    part: 'your mentoring',
    title: 'Changes of your profile',
    whose: { through: 'portrait', to: 'directory.portrait', key: 'id' },
    kept: 'person',
    columns: {
      ...{ portrait: technical, turn: technical, state: portrait.fact, at: portrait.fact, by_person: portrait.person },
    },
  },
  'directory.portrait_text': {
    part: 'what you wrote',
    title: 'Your profile',
    whose: { through: 'portrait', to: 'directory.portrait', key: 'id' },
    kept: 'person',
    columns: {
      ...{ portrait: technical, answers: portrait.fact, form_version: technical, saved_at: portrait.fact },
      saved_by: portrait.person,
    },
  },
  'directory.find_term': {
    part: 'your mentoring',
    title: 'What your profile is found by',
    whose: { through: 'portrait', to: 'directory.portrait', key: 'id' },
    kept: 'person',
    columns: {
      ...{ programme: technical, kind: technical, value: portrait.fact, portrait: technical, listed: technical },
    },
  },
  'directory.leave': {
    part: 'your mentoring',
    title: 'When you were away',
    whose: { people: ['person'] },
    kept: 'person',
    columns: {
      ...{ id: technical, programme: technical, person: away.person, from_day: away.fact, until_day: away.fact },
      ...{ told_at: away.fact, told_by: away.person, returned_on: away.fact, returned_by: away.person },
    },
  },
  'directory.shortlist': {
    part: 'your mentoring',
    title: 'Mentors whom you kept in mind',
    whose: { people: ['mentee'] },
    kept: 'person',
    columns: {
      ...{ programme: technical, mentee: shortlist.person, mentor: shortlist.person, kept_at: shortlist.fact },
    },
  },
});
