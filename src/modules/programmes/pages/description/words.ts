const missing = 'Enter what the public page should say';

export const words = {
  title: 'Description',
  lead: 'This is what people read before they decide to take part.',
  how: 'A blank line begins a new paragraph. A line that begins with “- ” becomes a list item, and one that begins with “## ” a heading.',
  summary: 'In a few sentences',
  forMentees: 'For mentees',
  forMentors: 'For mentors',
  howItWorks: 'How it works',
  confidentiality: 'Confidentiality',
  missing,
  save: 'Save and mark as looked over',
} as const;
