import { type Aim, loadOn } from './load.ts';

// The browsers run in a process of their own, so that they do not take turns with the server they measure.
process.on('message', (aim: Aim) => {
  loadOn(aim).then(
    (load) => process.send?.({ load }),
    (error) => process.send?.({ fault: String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
