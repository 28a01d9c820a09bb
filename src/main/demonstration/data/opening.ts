/** The one time that the law required logs to be read; days count back from the present. */
export const opening = {
  mentor: 'dele.campbell@westnorthamptonshi',
  mentee: 'shabana.oneill@leicester',
  asked: 96,
  hours: '6',
  reason:
    'An order of the family court for disclosure of all records that name one of the four children on protection plans. Shabana and Dele have no copy outside the service, and the court did not accept a summary.',
} as const;
