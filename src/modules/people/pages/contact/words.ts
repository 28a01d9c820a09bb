export const words = {
  yours: 'Your name and contact',
  theirs: 'Name and contact',
  name: 'Name',
  nameHint: 'As others will see it.',
  nameMissing: 'Enter your name',
  theirNameMissing: 'Enter their name',
  email: 'Email address',
  emailHint: 'You sign in with this address, and mail about mentoring goes to it.',
  theirEmailHint: 'They sign in with this address. Leave it empty for somebody who is reached by telephone or post.',
  theirsAlone: (email: string) =>
    `They sign in with ${email}. Since they have done so, nobody else can change it: whoever could, could sign in as them. They change it under their own name at the top of the page; if they can no longer read mail at that address, whoever runs the service can move it.`,
  emailMissing: 'Enter an email address',
  emailTaken: 'This address belongs to somebody else. Check it, or enter a different one',
  phone: 'Telephone number (optional)',
  save: 'Save',
  saved: 'The name and contact are saved.',
} as const;
