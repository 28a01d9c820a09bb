export const words = {
  title: { own: 'Write your profile', other: (name: string) => `Write the profile of ${name}` },
  lead: 'Write as you would introduce yourself. Plain words and one real example say more than a list of posts.',
  leadFor: 'Write down what they tell you. It is marked as written by you, and they can change it.',
  readers: { mentee: 'people in the programme, once it is published' },
  save: 'Save',
  saved: 'The profile is saved.',
} as const;
