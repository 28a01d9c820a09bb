import { type Content, present } from '../content.ts';
import { Hidden } from '../govuk/hidden.tsx';

export type Stage = { text: Content; state: 'done' | 'now' | 'later'; detail?: Content };

const said = { done: 'Done', now: 'Now', later: 'To come' } as const;

/** Where something stands on its way, drawn as a line and read as a list. */
export const ProgressLine = ({ stages, label }: { stages: readonly Stage[]; label: string }) => (
  <ol class="app-progress" aria-label={label}>
    {stages.map(({ text, state, detail }) => (
      <li
        class={`app-progress__stage app-progress__stage--${state}`}
        aria-current={state === 'now' ? 'step' : undefined}
      >
        <span class="app-progress__text">
          <Hidden>{said[state]}: </Hidden>
          {text}
        </span>
        {present(detail) && <span class="app-progress__detail">{detail}</span>}
      </li>
    ))}
  </ol>
);
