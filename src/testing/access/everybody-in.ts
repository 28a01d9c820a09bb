import type { TestHouse } from '../test-house.ts';
import type { Visitor } from '../visitor.ts';
import { type ActorName, actors } from './actors.ts';
import type { Trying } from './doors.ts';
import { openWorld } from './world.ts';

/** The world in a house, and everybody of it in a browser, at a rehearsal with or without the policies of the database. */
export async function everybodyIn(house: TestHouse, without?: 'policies'): Promise<Trying> {
  const world = await openWorld(house);
  const visitors = new Map<ActorName, Visitor>();
  for (const actor of actors) {
    const person = world.people[actor];
    visitors.set(actor, person === null ? house.visitor() : await house.as(person));
  }
  return {
    world,
    rehearsal: await house.rehearsal(without),
    visitorAs: (actor) => visitors.get(actor) ?? house.visitor(),
  };
}
