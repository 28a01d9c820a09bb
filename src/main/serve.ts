import type { AddressInfo } from 'node:net';
import type { Config } from './config.ts';
import { buildWeb, type House } from './house.ts';

export interface Serving {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Answers requests until it is closed. */
export async function serve(house: House, { HOST, PORT, BEHIND_PROXY }: Config): Promise<Serving> {
  const app = await buildWeb(house, { log: process.stderr, behindProxy: BEHIND_PROXY, patience: 3000 });
  await app.listen({ host: HOST, port: PORT });
  const bound = app.server.address();
  const port = isInternet(bound) ? bound.port : PORT;
  return { address: `http://localhost:${port}`, close: () => app.close() };
}

const isInternet = (bound: AddressInfo | string | null): bound is AddressInfo =>
  bound !== null && typeof bound === 'object';
