export { freeSeat } from './commands/free-seat.ts';
export { offerSeats } from './commands/offer-seats.ts';
export { type Opening, openRelationship } from './commands/open-relationship.ts';
export { takeSeat } from './commands/take-seat.ts';
export { type RelationshipState, relationshipLifecycle } from './lifecycle.ts';
export { type Seats, seatsOf } from './queries/seats-of.ts';
export type { RelationshipsViews, Side } from './tables.ts';
