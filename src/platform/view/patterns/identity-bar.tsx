import { type Content, present } from '../content.ts';

type IdentityBarProps = {
  name: Content;
  caption?: Content;
  tag?: Content;
  details?: readonly { key: Content; value: Content }[] | undefined;
  actions?: Content;
  level?: 1 | 2 | undefined;
};

/** Whose page this is, above everything said about them. */
export function IdentityBar({ name, caption, tag, details = [], actions, level = 2 }: IdentityBarProps) {
  const Name = `h${level}` as const;
  return (
    <div class="app-identity">
      <div class="app-identity__who">
        {present(caption) && <p class="app-identity__caption">{caption}</p>}
        <div class="app-title">
          <Name class="govuk-heading-m app-identity__name">{name}</Name>
          {tag}
        </div>
        {details.length > 0 && (
          <dl class="app-identity__details">
            {details.map(({ key, value }) => (
              <div class="app-identity__detail">
                <dt>{key}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {actions && <div class="app-identity__actions">{actions}</div>}
    </div>
  );
}
