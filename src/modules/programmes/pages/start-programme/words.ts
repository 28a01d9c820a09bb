export const words = {
  title: 'Name the programme',
  name: 'Name of the programme',
  nameHint: 'As people will see it, for example “Northern leaders mentoring”.',
  nameMissing: 'Enter the name of the programme',
  organisation: 'Which organisation is responsible for it?',
  organisationHint: 'The council or trust that answers for people’s data in this programme.',
  organisationMissing: 'Select the organisation that is responsible for the programme',
  blank: 'Choose from the list',
  start: 'Start setting it up',
  nothingYet: 'Nobody else sees the programme until you open it.',
  started: 'The programme is started. These are the pages to look over before it opens.',
} as const;
