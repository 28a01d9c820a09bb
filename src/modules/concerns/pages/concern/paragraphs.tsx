import { Text } from '../../../../platform/view/index.ts';

/** What somebody wrote, a paragraph for each line. */
export const Paragraphs = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (
        <Text>{line}</Text>
      ))}
  </>
);
