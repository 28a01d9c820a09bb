export const words = {
  waiting: (programme: string) => `Say how your mentoring in ${programme} was`,
  waitingAction: 'Give feedback',
} as const;
