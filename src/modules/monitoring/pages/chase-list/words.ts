export const words = {
  title: 'People to get back to',
  lead: 'Everyone for whom you set a day to look again, soonest first.',
  caption: 'People to get back to, soonest first',
  name: 'Name',
  organisation: 'Organisation',
  day: 'Look again on',
  about: 'What it was about',
  due: 'Due',
  none: 'Nobody to get back to',
  noneHow: 'When you record a contact and set a day to look again, the person appears here.',
} as const;
