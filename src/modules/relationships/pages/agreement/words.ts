export const words = {
  title: 'Your agreement',
  groundRules: 'Your ground rules',
  theirs: 'Their agreement',
  theirGroundRules: 'Their ground rules',
  version: (version: number) => `Version ${version} of the text`,
  signed: 'Signed',
  toSign: 'To be signed',
  kept: 'On file',
  readers: (others: string) =>
    others
      ? `You, ${others} and the coordinator of the programme can read this agreement.`
      : 'Those who signed and the coordinator of the programme can read this agreement.',
  theirReaders: (pair: string) => `${pair} can read it, and you as a coordinator of the programme.`,
  signatures: 'Signatures',
  notYet: 'Not signed yet',
  sign: 'Sign this agreement',
  signLead: 'Your name, today’s date and the version of the text are kept with your signature.',
  agree: 'I have read this agreement and agree to it',
  agreeMissing: 'Select the box to say that you have read the agreement and agree to it',
  button: 'Sign the agreement',
  already: 'You have signed this agreement already.',
  over: 'This relationship has ended, so there is nothing to sign any more.',
  download: 'Download a copy (PDF)',
  paper: 'Put a paper signature on file',
  complete: 'Everyone has signed. You can now arrange your first session.',
  waitingFor: (others: string) => `You have signed. It is now with ${others}.`,
  fileName: 'mentoring-agreement.pdf',
} as const;
