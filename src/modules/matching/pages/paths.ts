/** The addresses of matching, said once. */
export const matchingPath = (programme: string): string => `/programmes/${programme}/matching`;
export const candidatesPath = (programme: string, request: string): string => `${matchingPath(programme)}/${request}`;
export const requestPath = (programme: string): string => `/programmes/${programme}/request`;
/** As it stands in the table of routes. */
export const requestJourneyPath = '/programmes/:programme/request';
export const ownRequestPath = (programme: string): string => `/programmes/${programme}/my-request`;
export const privateWishesPath = (programme: string): string => `/programmes/${programme}/private-wishes`;
export const proposalPath = (proposal: string): string => `/proposals/${proposal}`;
export const overseenPath = (programme: string, proposal: string): string =>
  `/programmes/${programme}/proposals/${proposal}`;
export const takeBackPath = (programme: string, proposal: string): string =>
  `${overseenPath(programme, proposal)}/withdrawal`;
export const runsPath = (programme: string): string => `/programmes/${programme}/runs`;
export const runPath = (programme: string, run: string): string => `${runsPath(programme)}/${run}`;
export const runPersonPath = (programme: string, run: string, request: string): string =>
  `${runPath(programme, run)}/people/${request}`;
export const offerAllPath = (programme: string, run: string): string => `${runPath(programme, run)}/offers`;
/** Some matches of a run, by their requests; at most a page of them, so the address stays short. */
export const offerSomePath = (programme: string, run: string, requests: readonly string[]): string =>
  `${offerAllPath(programme, run)}?${new URLSearchParams({ ticked: requests.join(',') })}`;
export const besidePath = (programme: string, run: string, other: string): string =>
  `${runPath(programme, run)}/beside/${other}`;
export const weightsPath = (programme: string): string => `/programmes/${programme}/matching-weights`;
/** The weights that a run has used. */
export const runWeightsPath = (programme: string, run: string): string => `${weightsPath(programme)}?run=${run}`;
export const decidingAgainPath = (programme: string, request: string): string =>
  `${candidatesPath(programme, request)}/deciding-again`;
/** What was noted about somebody when the programme's people came in. */
export const notedPath = (programme: string, person: string): string =>
  `/programmes/${programme}/people/${person}/noted`;
