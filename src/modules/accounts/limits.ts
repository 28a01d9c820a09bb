/** How long a mailed link and code live. */
export const requestLife = { minutes: 10 } as const;
/** How long a device may take to answer with a passkey. */
export const challengeLife = { minutes: 5 } as const;
export const passkeysAllowed = 10;
/** How long somebody may take at the sign-in page of their organisation. */
export const providerLife = { minutes: 10 } as const;
/** Whoever confirms who they are through a provider must have shown it there no longer ago than this. */
export const providerFreshness = { seconds: 300 } as const;
/** A sign-in ends after this long without a page, and after this long in any case. */
export const idleLife = { hours: 2 } as const;
export const longestLife = { hours: 12 } as const;
/** What is sensitive asks for a sign-in that began no longer ago than this. */
export const freshLife = { minutes: 15 } as const;
/** A sign-in that has ended is forgotten after this long. */
export const memoryOfSignIns = { hours: 24 * 30 } as const;
export const wrongCodesAllowed = 5;
/** Mails to one address within the life of a request; more are quietly not sent. */
export const requestsAllowed = 5;
