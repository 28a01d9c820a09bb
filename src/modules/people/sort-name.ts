/** Words that begin a surname of several words. */
const particles = new Set(
  'st saint ní ni nic mac ó de da di del della des du la le van der den von ter bin ibn al el ap'.split(' '),
);

/** A name with the surname first, for lists: "Gareth Ní Bhriain" is "Ní Bhriain, Gareth". People can say it otherwise. */
export function sortName(name: string): string {
  const words = name.split(' ');
  let start = words.length - 1;
  while (start > 1 && particles.has((words[start - 1] ?? '').toLowerCase().replace(/\.$/, ''))) start -= 1;
  const forenames = words.slice(0, start).join(' ');
  return forenames === '' ? name : `${words.slice(start).join(' ')}, ${forenames}`;
}
