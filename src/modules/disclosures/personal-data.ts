import { annotate, processing, technical } from '../../platform/personal-data/index.ts';
import type { DisclosuresTables } from './tables.ts';

const agreement = processing({
  purpose: 'To know what a pair has agreed to tell somebody outside, what for, and for how long it stands',
  basis: 'public task',
  readers: ['the pair'],
});
const recipient = processing({
  purpose:
    'To send a link to the one person with whom a pair has agreed to share something, who promises confidence first',
  basis: 'public task',
  readers: ['the pair'],
});
const extract = processing({
  purpose:
    'What a pair has agreed to tell somebody outside, who promises confidence and reads it by a link while it stands',
  basis: 'public task',
  readers: ['the pair', 'the one recipient whom they agreed on'],
});

const placed = { disclosure: technical, relationship: technical } as const;

export const personalData = annotate<DisclosuresTables>({
  'disclosures.disclosure': {
    part: 'your mentoring',
    title: 'What one of you proposed to tell somebody outside, and what for',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: {
      ...{ id: technical, relationship: technical, programme: technical, purpose: agreement.fact },
      ...{ proposed_at: agreement.fact, proposed_by: agreement.person },
    },
  },
  'disclosures.recipient': {
    part: 'your mentoring',
    title: 'Whom it was proposed to tell; where that stood says whether you agreed',
    whose: { pair: 'relationship' },
    kept: 'pair records',
    columns: { ...placed, name: recipient.ofOthers, email: recipient.ofOthers },
  },
  'disclosures.state_change': {
    part: 'your mentoring',
    title: 'Whether it was agreed, refused, taken back or revoked',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: {
      ...placed,
      ...{ turn: technical, state: agreement.fact, at: agreement.fact, by_person: agreement.person },
      replaced_at: technical,
    },
  },
  'disclosures.consent': {
    part: 'your mentoring',
    title: 'Who of you agreed to it',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: { ...placed, person: agreement.person, at: agreement.fact },
  },
  'disclosures.undertaking': {
    part: 'your mentoring',
    title: 'When the reader promised confidence',
    whose: { pair: 'relationship' },
    kept: 'facts',
    columns: { ...placed, at: recipient.fact },
  },
  'disclosures.extract': {
    part: 'what you wrote',
    title: 'What one of you proposed to tell somebody outside',
    whose: { pair: 'relationship' },
    kept: 'pair records',
    key: ['disclosure'],
    columns: { ...placed, sealed: extract.pairText },
  },
});
