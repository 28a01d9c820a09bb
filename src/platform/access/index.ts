export {
  type Actor,
  anyone,
  assists,
  type Grant,
  holds,
  holdsAnywhere,
  nobody,
  type SignedIn,
  scopesOf,
  signedIn,
} from './actor.ts';
