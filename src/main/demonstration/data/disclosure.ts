/** MP-11: what Farah and Olufunke agreed to tell somebody outside; days count back from the present. */
export const disclosure = {
  mentee: 'farah.brennan@derbyshire',
  mentor: 'olufunke.shaw@derby',
  proposed: 44,
  agreed: 43,
  read: 41,
  purpose: 'consult',
  name: 'Marguerite Bassi',
  email: 'marguerite.bassi@derby.example',
  text: 'Farah leads a SEND team in another council, and would like an hour of your time about presenting tribunal figures: what you show your own members, and what you leave out. She will write to you herself.',
} as const;
