export const words = {
  title: 'What is processed, and why',
  lead: 'Made from what the product says of each of its columns, as article 30 of the UK GDPR asks. It is the same as the record in its documentation, where a draft impact assessment stands beside it.',
  purpose: 'For what',
  basis: 'On what basis',
  readers: 'Who reads it',
  kept: 'How long',
  data: 'Which data',
  sealed: 'Sealed',
  periods: 'How long each is kept',
} as const;
