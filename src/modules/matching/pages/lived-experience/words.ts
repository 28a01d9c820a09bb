export const words = {
  title: 'Lived experience',
  lead: 'Nobody reads what you say here: not the coordinator, not your mentor or mentee, not your line manager. It is used for nothing but finding a match, and a reason for a match never shows it.',
  consent: 'I agree that what I say here is used to find a match. I can take this back at any time.',
  consentLabel: 'Your consent',
  consentMissing: 'Tick the box if you agree, or leave this page without saving',
  given: 'You have said something here, and agreed to its being used. Saving again replaces it.',
  save: 'Save',
  saved: 'Saved. Nobody reads it.',
  takeBack: 'Take it back',
  takeBackHow: 'What you said is destroyed at once. Nobody is told.',
  takenBack: 'What you said is destroyed, and no longer used.',
} as const;
