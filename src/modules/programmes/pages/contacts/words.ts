export const words = {
  title: 'Contact',
  lead: 'The public page and every mail name someone whom people can ask.',
  name: 'Name',
  nameHint: 'A person or a team.',
  nameMissing: 'Enter the name of the person or team to contact',
  email: 'Email address',
  emailMissing: 'Enter the email address for questions',
  telephone: 'Telephone number, if there is one',
  telephoneMissing: 'Enter a telephone number',
  save: 'Save and mark as looked over',
} as const;
