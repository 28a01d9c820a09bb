import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { MatchingTables } from './tables.ts';

const asking = processing({
  purpose: 'To know who asks for a mentor, since when, and where it stands',
  basis: 'public task',
  readers: ['the person', 'coordinators'],
});
const hopes = processing({
  purpose:
    'To match by what a mentee hopes for and whom they would choose; the mentor reads hopes and background with the offer, and never ranks',
  basis: 'public task',
  readers: ['the person', 'coordinators', 'partner'],
});
const choosing = processing({
  purpose: 'To match a mentee with a mentor whom they would choose',
  basis: 'public task',
  readers: ['the person', 'coordinators'],
});
const lived = processing({
  purpose: 'To take lived experience and protected characteristics into account in matching, where somebody wants that',
  basis: 'consent',
  condition: 'explicit consent',
  readers: ['the person', 'the service alone'],
});
const proposal = processing({
  purpose: 'To offer a match to both and to hear each of them',
  basis: 'public task',
  readers: ['the pair', 'coordinators'],
});
const answer = processing({
  purpose: 'To hear each of the two by themselves',
  basis: 'public task',
  readers: ['the person', 'coordinators'],
});
const run = processing({
  purpose: 'To match a whole cohort fairly, and to be able to say why',
  basis: 'public task',
  readers: ['coordinators'],
});

const request = { through: 'request', to: 'matching.request', key: 'id' } as const;
const ofProposal = { through: 'proposal', to: 'matching.proposal', key: 'id' } as const;

const requests = annotate<MatchingTables>({
  'matching.request': {
    part: 'your mentoring',
    title: 'Your requests for a mentor',
    whose: { people: ['mentee'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, programme: technical, mentee: asking.person, state: asking.fact, turn: technical },
      ...{ sent_at: asking.fact, sent_by: asking.person },
    },
  },
  'matching.request_change': {
    part: 'your mentoring',
    title: 'Where your requests stood',
    whose: request,
    kept: 'facts',
    columns: {
      ...{ request: technical, turn: technical, state: asking.fact, at: asking.fact, by_person: asking.person },
    },
  },
  'matching.request_words': {
    part: 'what you wrote',
    title: 'Your requests for a mentor, in your words',
    whose: request,
    kept: 'person',
    key: ['request', 'audience'],
    columns: { request: technical, audience: technical, form_version: technical, sealed: hopes.ownText },
  },
  'matching.wish': {
    part: 'your mentoring',
    title: 'Whether you asked for somebody who does not know you',
    whose: request,
    kept: 'person',
    columns: { request: technical, unconnected: choosing.fact },
  },
  'matching.choice': {
    part: 'your mentoring',
    title: 'Mentors whom you chose, in your order',
    whose: request,
    kept: 'person',
    columns: { request: technical, rank: choosing.fact, mentor: choosing.person },
  },
  'matching.connection': {
    part: 'your mentoring',
    title: 'Mentors whom you said you know',
    whose: request,
    kept: 'person',
    columns: { request: technical, mentor: choosing.person, kind: choosing.fact },
  },
  'matching.consent': {
    part: 'your mentoring',
    title: 'When you let lived experience count in matching',
    whose: { people: ['person'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, programme: technical, person: lived.person, given_at: lived.fact, withdrawn_at: lived.fact },
    },
  },
  'matching.lived_experience': {
    part: 'what you wrote',
    title: 'Lived experience and characteristics',
    whose: { people: ['person'] },
    kept: 'person',
    key: ['programme', 'person'],
    columns: {
      ...{ programme: technical, person: lived.person, form_version: technical, sealed: lived.ownText },
      saved_at: lived.fact,
    },
  },
});

const proposals = annotate<MatchingTables>({
  'matching.proposal': {
    part: 'your mentoring',
    title: 'Matches that were offered',
    whose: { people: ['mentee', 'mentor'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, programme: technical, request: technical, mentee: proposal.person, mentor: proposal.person },
      ...{ state: proposal.fact, turn: technical, state_since: proposal.fact, offered_at: proposal.fact },
      ...{ offered_by: proposal.person, answer_by: proposal.fact, met_before: proposal.fact },
    },
  },
  // Who ended it is the coordinator's to know: each of the two has what they did themselves.
  'matching.proposal_change': {
    part: 'your mentoring',
    title: 'What you did about an offer',
    whose: { people: ['by_person'] },
    kept: 'facts',
    columns: {
      ...{ proposal: technical, turn: technical, state: answer.fact, at: answer.fact, by_person: answer.person },
    },
  },
  'matching.answer': {
    part: 'your mentoring',
    title: 'What you answered to an offer',
    whose: { people: ['person'] },
    kept: 'facts',
    columns: {
      ...{ proposal: technical, person: answer.person, question: answer.fact, yes: answer.fact, at: answer.fact },
      by_person: answer.person,
    },
  },
  'matching.kind_word': {
    part: 'your mentoring',
    title: 'Kind words that came with a “not this time”',
    whose: { ...ofProposal, theirsAlone: true },
    kept: 'person',
    columns: { proposal: technical, body: answer.ofOthers },
  },
  'matching.discovery_call': {
    part: 'your mentoring',
    title: 'First calls',
    whose: ofProposal,
    kept: 'person',
    columns: {
      ...{ proposal: technical, starts_at: proposal.fact, minutes: proposal.fact, method: proposal.fact },
      ...{ place: proposal.fact, sequence: technical, arranged_at: proposal.fact, arranged_by: proposal.person },
    },
  },
});

const runs = annotate<MatchingTables>({
  'matching.run': {
    part: 'running programmes',
    title: 'Matching that you started',
    whose: { people: ['asked_by'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, programme: technical, state: run.fact, state_since: technical, asked_at: run.fact },
      ...{
        asked_by: run.person,
        only_request: technical,
        settings_version: technical,
        trial: technical,
        counted_at: technical,
      },
      ...{ repeats: technical, input_hash: technical, result_hash: technical, helps: technical, ms: technical },
    },
  },
  'matching.run_pair': {
    part: 'your mentoring',
    title: 'What matching found for you',
    whose: { people: ['mentee'] },
    kept: 'facts',
    columns: {
      ...{ run: technical, request: technical, programme: technical, mentee: run.person, mentor: run.person },
      ...{ choice: run.fact, cause: run.fact },
    },
  },
  'matching.run_reason': {
    part: 'your mentoring',
    title: 'Why matching found that',
    whose: request,
    kept: 'person',
    key: ['run', 'request', 'audience'],
    columns: { run: technical, request: technical, audience: technical, sealed: run.ownText },
  },
  'matching.hold': {
    part: 'your mentoring',
    title: 'Matches that a coordinator held or kept apart',
    whose: { people: ['mentee', 'mentor'] },
    kept: 'facts',
    columns: {
      ...{ id: technical, programme: technical, mentee: run.person, mentor: run.person, kind: run.fact, at: run.fact },
      ...{ by_person: run.person, ended_at: run.fact, ended_by: run.person },
    },
  },
  'matching.released': {
    part: 'your mentoring',
    title: 'Offers that matching released',
    whose: request,
    kept: 'facts',
    columns: { proposal: technical, run: technical, request: technical },
  },
});

export const personalData = [...requests, ...proposals, ...runs];
