import { openWorld } from './stand-in.ts';

// The product runs in a process of its own, as it does for its users; the tests ask it for what no browser can see.
type Ask = { id: number; ask: 'open' | 'close' | 'mails' } | { id: number; ask: 'move'; to: string };

let world: Awaited<ReturnType<typeof openWorld>> | null = null;

process.on('message', (message: Ask) => {
  answer(message).then(
    (answer) => process.send?.({ id: message.id, answer }),
    (error) => process.send?.({ id: message.id, fault: error instanceof Error ? error.stack : String(error) }),
  );
});
process.on('disconnect', () => process.exit(0));

async function answer(message: Ask) {
  switch (message.ask) {
    case 'open':
      await world?.close();
      world = await openWorld();
      return world.origin;
    case 'move':
      return world?.moveTo();
    case 'mails':
      return world?.mails();
    case 'close':
      return world?.close();
  }
}
