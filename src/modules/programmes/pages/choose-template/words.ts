export const words = {
  title: 'What kind of programme is it?',
  lead: 'A template brings the terms, forms and texts. You look over and change each of them before the programme opens.',
  use: 'Use this template',
  sessions: 'Sessions',
  manager: 'Line manager',
  choices: 'Choosing a mentor',
  sessionsOf: (least: number, most: number, months: number) => `${least} to ${most} in ${months} months`,
  rules: { 'manager-decides': 'Decides', 'manager-told': 'Is told', 'not-asked': 'Is not asked' },
  choicesOf: (most: number) => `Up to ${most}, in order`,
} as const;
