import { Heading, List, Text } from '../../platform/view/index.ts';
import { type Fillable, fill } from './template/fill.ts';

interface Props {
  readonly text: string;
  readonly words?: Partial<Record<Fillable, string>>;
  /** The rank of its headings on the page. */
  readonly level?: 2 | 3 | 4;
}

/** A programme's own text as paragraphs, headings and lists. It is written by coordinators, and never taken for HTML. */
export const Prose = ({ text, words = {}, level = 2 }: Props) => (
  <>{blocksOf(fill(text, words)).map((block) => draw(block, level))}</>
);

function draw(block: string, level: 2 | 3 | 4) {
  if (block.startsWith('## '))
    return (
      <Heading size="m" level={level}>
        {block.slice(3)}
      </Heading>
    );
  const lines = block.split('\n');
  return lines.every((line) => line.startsWith('- ')) ? (
    <List kind="bullet" items={lines.map((line) => line.slice(2))} />
  ) : (
    <Text>{lines.join(' ')}</Text>
  );
}

/** Blank lines part blocks, and so does the change between a list and what surrounds it. */
function blocksOf(text: string): readonly string[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}|\n(?=## )|(?<=^## .*)\n|(?<!^- .*)\n(?=- )|(?<=^- .*)\n(?!- )/m)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}
