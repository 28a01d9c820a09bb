export const words = {
  title: 'Data protection',
  lead: 'What is held and why, what goes when, and who has asked for their own record. Nothing that anybody wrote is shown here.',
  soon: 'go within 30 days',
  held: 'held',
  asked: 'requests to answer',
  late: (count: number) => `${count} past the day`,
  retention: 'What goes, and when',
  requests: 'Requests for a record',
  processing: 'What is processed, and why',
} as const;
