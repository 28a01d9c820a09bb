/** The one argument that a command takes. */
export function oneFile(command: string, args: string[]): string {
  const [file, ...more] = args;
  if (!file || more.length > 0) throw new Error(`Name one file: alongside ${command} <file>`);
  return file;
}
