import type { Audience } from '../../commands/state-access-needs.ts';

export const audienceInWords: Record<Audience, string> = {
  partner: 'My mentoring partner, once a match is agreed',
  organisers: 'Those who run events that I come to',
  coordinator: 'The coordinators of my programme',
};

export const words = {
  yours: 'Your access needs',
  theirs: 'Access needs',
  lead: 'Say once what helps you to take part. You choose who sees it, and can change your mind at any time.',
  theirLead: 'Enter what they have told you they need. You need not say why they need it.',
  text: 'What do you need?',
  theirText: 'What do they need?',
  textHint: 'For example captions, camera off, a quiet room, papers the day before.',
  missing: 'Enter what you need',
  theirMissing: 'Enter what they need',
  readers: 'you, and those whom you choose below',
  theirReaders: 'the person, and the coordinators of their programme',
  shownTo: 'Who may see this?',
  shownToHint: 'Select all that apply, or none.',
  theirsToChoose: 'It is marked as entered by you. Only they can let anybody else see it.',
  statedAlready: 'This person has said what they need themselves. Only they can change it.',
  save: 'Save',
  saved: 'The access needs are saved.',
} as const;
