import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { ImportTables } from './import/tables.ts';
import type { RecruitmentTables } from './tables.ts';

const interest = processing({
  purpose: 'To know who would like to take part, and to choose in a fair order',
  basis: 'public task',
  readers: ['the person', 'coordinators', 'line manager'],
});
const answers = processing({
  purpose: 'To choose and to match by what somebody says of themselves',
  basis: 'public task',
  readers: ['the person', 'coordinators', 'line manager'],
});
const endorsing = processing({
  purpose: 'To ask the line manager for their word and for working time',
  basis: 'public task',
  readers: ['the person', 'coordinators', 'line manager'],
});
const word = processing({
  purpose: 'What the line manager says about putting somebody forward',
  basis: 'public task',
  readers: ['coordinators', 'line manager'],
});
const bringing = processing({
  purpose: 'To bring in a coordinator’s list of people, and to take it back',
  basis: 'public task',
  readers: ['coordinators'],
});
const noted = processing({
  purpose: 'What a match must keep to, as a coordinator noted it of somebody',
  basis: 'public task',
  readers: ['the person', 'coordinators'],
});

export const personalData = annotate<RecruitmentTables & ImportTables>({
  'recruitment.expression': {
    part: 'what you wrote',
    title: 'Your expressions of interest',
    whose: { people: ['person'] },
    kept: 'facts',
    nameless: { name: 'Somebody no longer known' },
    columns: {
      ...{ id: technical, programme: technical, role: interest.fact, person: interest.person, name: interest.fact },
      ...{ form_version: technical, submitted_at: interest.fact, came_by: interest.fact },
      entered_by: interest.person,
    },
  },
  'recruitment.standing': {
    part: 'your mentoring',
    title: 'Where your expressions of interest stood',
    whose: { people: ['person'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, expression: technical, turn: technical, programme: technical, role: interest.fact },
      ...{ person: interest.person, move: interest.fact, state: interest.fact, since: interest.fact },
      ...{ by_person: interest.person, until: interest.fact, priority: interest.fact, counted_from: interest.fact },
    },
  },
  'recruitment.profile': {
    part: 'who you are',
    title: 'Your post, as you gave it when you asked to join',
    whose: { people: ['person'] },
    kept: 'facts',
    nameless: { job_title: null },
    columns: {
      ...{ expression: technical, programme: technical, person: answers.person, organisation: answers.fact },
      ...{ job_title: answers.fact, in_post_since: answers.fact, level: answers.fact, capacity: answers.fact },
      released_at: answers.fact,
    },
  },
  'recruitment.answers': {
    part: 'what you wrote',
    title: 'Your answers when you asked to join',
    whose: { people: ['person'] },
    kept: 'person',
    columns: {
      ...{ expression: technical, programme: technical, person: answers.person, readers: technical },
      ...{ body: answers.fact, released_at: answers.fact },
    },
  },
  'recruitment.manager': {
    part: 'your mentoring',
    title: 'The line manager who was asked',
    whose: { people: ['person'] },
    kept: 'facts',
    nameless: { name: null, email: null },
    columns: {
      ...{ id: technical, expression: technical, programme: technical, person: endorsing.person },
      ...{ name: endorsing.ofOthers, email: endorsing.ofOthers, asked_at: endorsing.fact, asked_by: endorsing.person },
      ...{ reminded_at: endorsing.fact, reminders: technical, replaced_at: endorsing.fact },
    },
  },
  'recruitment.endorsement': {
    part: 'your mentoring',
    title: 'What the line manager decided',
    whose: { through: 'expression', to: 'recruitment.expression', key: 'id' },
    kept: 'facts',
    columns: {
      ...{ id: technical, manager: technical, expression: technical, decision: endorsing.fact },
      ...{ releases_time: endorsing.fact, defer_until: endorsing.fact, at: endorsing.fact, came_by: endorsing.fact },
      entered_by: endorsing.person,
    },
  },
  'recruitment.endorsement_comment': {
    part: 'your mentoring',
    title: 'What the line manager wrote',
    whose: { through: 'endorsement', to: 'recruitment.endorsement', key: 'id' },
    kept: 'person',
    columns: { endorsement: technical, programme: technical, body: word.ofOthers },
  },
  'recruitment.acknowledgement': {
    part: 'your mentoring',
    title: 'What you read and accepted on joining',
    whose: { people: ['person'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, programme: technical, person: interest.person, role: interest.fact },
      ...{ settings_version: technical, at: interest.fact, came_by: interest.fact, entered_by: interest.person },
    },
  },
  'recruitment.import': {
    part: 'running programmes',
    title: 'Lists of people that you brought in',
    whose: { people: ['started_by'] },
    kept: 'facts',
    columns: { id: technical, programme: technical, started_by: bringing.person, started_at: bringing.fact },
  },
  'recruitment.import_change': {
    part: 'running programmes',
    title: 'What became of those lists',
    whose: { people: ['by_person'] },
    kept: 'facts',
    columns: {
      ...{ import: technical, turn: technical, state: bringing.fact, at: bringing.fact, by_person: bringing.person },
      why: technical,
    },
  },
  'recruitment.import_draft': {
    part: 'running programmes',
    title: 'Lists that you have not finished bringing in',
    whose: { people: ['author'] },
    kept: 'person',
    key: ['import'],
    columns: {
      ...{ import: technical, author: bringing.person, sheets: bringing.ownText, decisions: bringing.ownText },
      saved_at: bringing.fact,
    },
  },
  'recruitment.import_row': {
    part: 'your mentoring',
    title: 'The list with which a coordinator brought you in',
    whose: { people: ['person'] },
    kept: 'facts',
    columns: {
      ...{ import: technical, programme: technical, sheet: bringing.fact, row: technical, expression: technical },
      ...{ person: bringing.person, is_new_person: technical },
    },
  },
  'recruitment.noted_fact': {
    part: 'your mentoring',
    title: 'What a match must keep to, as a coordinator noted it',
    whose: { people: ['person'] },
    kept: 'person',
    columns: {
      ...{ id: technical, import: technical, programme: technical, person: noted.person, kind: noted.fact },
      ...{ until: noted.fact, about: noted.person, noted_by: noted.person, noted_at: noted.fact },
    },
  },
  'recruitment.noted_text': {
    part: 'your mentoring',
    title: 'What a coordinator noted about that, in words',
    whose: { people: ['person'] },
    kept: 'person',
    key: ['fact'],
    columns: { fact: technical, programme: technical, person: noted.person, sealed: noted.ownText },
  },
});
