import type { Content } from '../content.ts';

type FormProps = {
  /** Where it goes; the page's own address when left out. */
  action?: string | undefined;
  id?: string | undefined;
  /** Needed by file fields. */
  multipart?: boolean | undefined;
  /** The address that keeps a draft: it gets the same fields, with the header `Alongside-Draft: save`. */
  draft?: string | undefined;
  children: Content;
};

export const Form = ({ action, id, multipart, draft, children }: FormProps) => (
  <form
    method="post"
    novalidate
    action={action}
    id={id}
    enctype={multipart ? 'multipart/form-data' : undefined}
    data-module={draft ? 'app-draft' : undefined}
    data-draft={draft}
  >
    {children}
    {draft && <p class="app-draft" role="status" data-draft-status />}
  </form>
);
