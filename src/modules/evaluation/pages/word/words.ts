export const words = {
  title: 'Something from your mentee',
  lead: (programme: string) =>
    `When the mentoring in ${programme} had ended, your mentee asked for this to be passed on to you.`,
} as const;
