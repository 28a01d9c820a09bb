import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { RelationshipsTables } from './tables.ts';

const course = processing({
  purpose: 'To know who is mentored by whom, since when, and where it stands',
  basis: 'public task',
  readers: ['the pair', 'assistant', 'coordinators'],
});
const place = processing({
  purpose: 'To hold a mentor to no more places than they offer',
  basis: 'public task',
  readers: ['the person', 'coordinators'],
});
const agreement = processing({
  purpose: 'To keep what both accepted, and when',
  basis: 'public task',
  readers: ['the pair', 'coordinators'],
});
const time = processing({
  purpose: 'To ask for more time and to answer that',
  basis: 'public task',
  readers: ['the pair', 'coordinators'],
});
const ending = processing({
  purpose: 'To learn why mentoring ends, and whether somebody would like another match',
  basis: 'public task',
  readers: ['the person', 'coordinators'],
});

export const personalData = annotate<RelationshipsTables>({
  'relationships.seat': {
    part: 'your mentoring',
    title: 'Places that you give as a mentor',
    whose: { people: ['mentor'] },
    kept: 'facts',
    columns: {
      ...{ programme: technical, mentor: place.person, number: technical, held_for: place.fact, holder: technical },
      taken_at: place.fact,
    },
  },
  'relationships.relationship': {
    part: 'your mentoring',
    title: 'Your mentoring',
    whose: { pair: 'id' },
    kept: 'facts',
    columns: {
      ...{ id: technical, programme: technical, opened_at: course.fact, opened_by: course.person },
      ends_on: course.fact,
    },
  },
  'relationships.member': {
    part: 'your mentoring',
    title: 'Who takes part in your mentoring',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: {
      ...{ relationship: technical, programme: technical, person: course.person, side: course.fact },
      ...{ joined_at: course.fact, left_at: course.fact },
    },
  },
  'relationships.state_change': {
    part: 'your mentoring',
    title: 'How your mentoring went on',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: {
      ...{ relationship: technical, programme: technical, turn: technical, state: course.fact, at: course.fact },
      ...{ by_person: course.person, until_day: course.fact, replaced_at: technical },
    },
  },
  'relationships.agreement_text': {
    technical: 'The words of an agreement, which hold nothing of anybody',
    columns: ['programme', 'version', 'body'],
  },
  'relationships.agreement': {
    part: 'your mentoring',
    title: 'Your agreements',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: {
      ...{ relationship: technical, programme: technical, version: technical, needed: agreement.fact },
      made_at: agreement.fact,
    },
  },
  'relationships.signature': {
    part: 'your mentoring',
    title: 'What you signed',
    whose: { people: ['person'] },
    kept: 'facts',
    columns: {
      ...{ relationship: technical, person: agreement.person, version: technical, signed_on: agreement.fact },
      ...{ recorded_at: agreement.fact, recorded_by: agreement.person, on_paper: agreement.fact },
    },
  },
  'relationships.extension': {
    part: 'your mentoring',
    title: 'More time that was asked for',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: {
      ...{ id: technical, relationship: technical, months: time.fact, asked_at: time.fact, asked_by: time.person },
    },
  },
  'relationships.extension_change': {
    part: 'your mentoring',
    title: 'What was answered to that',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: {
      ...{ extension: technical, relationship: technical, turn: technical, state: time.fact, at: time.fact },
      ...{ by_person: time.person, ends_on: time.fact, replaced_at: technical },
    },
  },
  'relationships.extension_words': {
    part: 'your mentoring',
    title: 'Why more time was asked for',
    whose: { pair: 'relationship' },
    kept: 'pair records',
    columns: { extension: technical, relationship: technical, body: time.ofOthers },
  },
  'relationships.ending': {
    part: 'what you wrote',
    title: 'What you said when mentoring ended',
    whose: { people: ['person'] },
    goesWith: { pair: 'relationship' },
    kept: 'pair records',
    columns: {
      ...{ relationship: technical, person: ending.person, form_version: technical, answers: ending.fact },
      ...{ wants_another_match: ending.fact, at: ending.fact },
    },
  },
});
