import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { SessionsTables } from './tables.ts';

const diary = processing({
  purpose: 'To know when a pair meets, how, and whether it did',
  basis: 'public task',
  readers: ['the pair', 'assistant', 'coordinators'],
});
const place = processing({
  purpose: 'To know where a pair meets',
  basis: 'public task',
  readers: ['the pair', 'assistant'],
});
const promised = processing({
  purpose: 'To know who promised something by when, as counts and dates',
  basis: 'public task',
  readers: ['the pair', 'coordinators'],
});
const said = processing({
  purpose: 'What a pair says to each other, in agendas and actions',
  basis: 'public task',
  readers: ['the pair'],
});
const logged = processing({
  purpose:
    'What a pair writes down of a session; the coordinator reads it where the terms and the agreement say so, and two named people where the law requires it, of which the pair is told',
  basis: 'public task',
  readers: ['the pair', 'coordinators where agreed', 'two named people where the law requires it'],
});
const note = processing({
  purpose: 'What somebody writes down for themselves alone',
  basis: 'public task',
  readers: ['the person'],
});

const placed = { relationship: technical, programme: technical } as const;

export const personalData = annotate<SessionsTables>({
  'sessions.session': {
    part: 'your mentoring',
    title: 'Sessions that were arranged',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: { ...placed, id: technical, arranged_at: diary.fact, arranged_by: diary.person },
  },
  'sessions.arrangement': {
    part: 'your mentoring',
    title: 'When and how you meet',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: {
      ...placed,
      ...{ id: technical, session: technical, sequence: technical, starts_at: diary.fact, minutes: diary.fact },
      ...{ method: diary.fact, postponed: diary.fact, at: diary.fact, by_person: diary.person },
      replaced_at: technical,
    },
  },
  'sessions.state_change': {
    part: 'your mentoring',
    title: 'Whether sessions happened',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: {
      ...placed,
      ...{ session: technical, turn: technical, state: diary.fact, at: diary.fact, by_person: diary.person },
      replaced_at: technical,
    },
  },
  'sessions.action': {
    part: 'your mentoring',
    title: 'When actions were agreed and are due',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: {
      ...placed,
      ...{ id: technical, session: technical, for_person: promised.person, due_on: promised.fact },
      ...{ agreed_at: promised.fact, agreed_by: promised.person },
    },
  },
  'sessions.action_change': {
    part: 'your mentoring',
    title: 'Where actions stood',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: {
      ...placed,
      ...{ action: technical, turn: technical, state: promised.fact, at: promised.fact, by_person: promised.person },
      replaced_at: technical,
    },
  },
  'sessions.place': {
    part: 'your mentoring',
    title: 'Where you meet',
    whose: { pair: 'relationship' },
    kept: 'pair records',
    columns: { arrangement: technical, relationship: technical, body: place.fact },
  },
  'sessions.agenda': {
    part: 'what you wrote',
    title: 'Agendas',
    whose: { pair: 'relationship' },
    kept: 'pair records',
    key: ['session'],
    columns: {
      ...{ session: technical, relationship: technical, sealed: said.pairText, edited_at: said.fact },
      edited_by: said.person,
    },
  },
  'sessions.log': {
    part: 'what you wrote',
    title: 'Session logs',
    whose: { pair: 'relationship' },
    kept: 'pair records',
    key: ['session'],
    columns: {
      ...{ session: technical, relationship: technical, shared_with_coordinator: said.fact, version: technical },
      sealed: logged.pairText,
    },
  },
  'sessions.log_edit': {
    part: 'your mentoring',
    title: 'When logs were written or changed',
    whose: { pair: 'relationship' },
    kept: 'pair records',
    columns: {
      ...{ session: technical, relationship: technical, version: technical, at: said.fact, by_person: said.person },
    },
  },
  'sessions.action_text': {
    part: 'what you wrote',
    title: 'Actions',
    whose: { pair: 'relationship' },
    kept: 'pair records',
    key: ['action'],
    columns: { action: technical, relationship: technical, sealed: said.pairText },
  },
  'sessions.note': {
    part: 'what you wrote',
    title: 'Private notes',
    whose: { people: ['author'] },
    goesWith: { through: 'session', to: 'sessions.session', key: 'id' },
    kept: 'pair records',
    key: ['session', 'author'],
    columns: { session: technical, author: note.person, sealed: note.ownText, edited_at: note.fact },
  },
});
