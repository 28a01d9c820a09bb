import { Text } from '../../../../platform/view/index.ts';

/** What somebody wrote, line by line. */
export const Paragraphs = ({ text }: { readonly text: string | null }) => (
  <>
    {(text ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (
        <Text>{line}</Text>
      ))}
  </>
);
