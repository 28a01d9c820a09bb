import type { Email } from '../email.ts';

// Mail readers drop style sheets, so each element carries its own. No pictures: nothing to block, nothing to track.
const letter = 'margin:0 auto;max-width:36em;padding:24px;font:18px/1.5 Arial,sans-serif;color:#0b0c0c';
const pressable =
  'display:inline-block;padding:12px 20px;background:#0f3d4c;color:#ffffff;font-weight:bold;text-decoration:none';
const large = 'font-size:28px;font-weight:bold;letter-spacing:2px';
const small = 'margin-top:32px;padding-top:16px;border-top:1px solid #b1b4b6;font-size:16px;color:#484949';

export function HtmlBody({ email, greeting }: { readonly email: Email; readonly greeting: string | null }) {
  const { subject, paragraphs, button, code, afterwards = [], from, because } = email;
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{subject}</title>
      </head>
      <body style="margin:0;background:#ffffff">
        <div style={letter}>
          {greeting && <p>{greeting}</p>}
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {button && (
            <p>
              <a href={button.address} style={pressable}>
                {button.label}
              </a>
            </p>
          )}
          {code && (
            <p>
              {code.label}: <br />
              <span style={large}>{code.value}</span>
            </p>
          )}
          {afterwards.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          <p style={small}>
            <strong>{from}</strong>
            <br />
            {because}
          </p>
        </div>
      </body>
    </html>
  );
}
