export const words = {
  title: 'Bring in people from a spreadsheet',
  lead: 'Upload the list as you have it. You see what was understood and put it right before anybody comes in.',
  promises: [
    'Nothing comes in until you say so on the last page, and then everybody does at once.',
    'You can stop at any page and come back. Only you can see the list until then.',
    'An import can be taken back until something has been built on it.',
  ],
  file: 'Choose a file',
  fileHint: 'An Excel workbook (.xlsx) or a CSV file, up to 5 MB. Mentors and mentees may be on different sheets.',
  missing: 'Choose a file',
  noList:
    'No list of people was found in the file. It needs a row of headings, with one for the name and one for the email address',
  upload: 'Upload and read',
  before: 'Imports so far',
  none: 'Imports into this programme will be listed here.',
  started: 'Started',
  by: 'By',
  you: 'You',
  somebody: 'Another coordinator',
  state: 'State',
  states: {
    reading: 'Not finished',
    'coming-in': 'Coming in',
    imported: 'Brought in',
    dropped: 'Dropped',
    'taken-back': 'Taken back',
  },
} as const;
