/** One subcommand of `alongside`: what it is called, a line of help, and its work, loaded only when asked for. */
export type Command = {
  name: string;
  summary: string;
  load: () => Promise<(args: string[]) => Promise<void>>;
};
