export { diagramOf } from './diagram.ts';
export { defineLifecycle, type Lifecycle, type MovesOf, nextState, type StateOf } from './lifecycle.ts';
