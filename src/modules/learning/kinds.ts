export const trainingKinds = ['course', 'refresher', 'qualified'] as const;
export type TrainingKind = (typeof trainingKinds)[number];
