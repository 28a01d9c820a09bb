import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Chrome } from './chrome.ts';
import { TextField } from './fields/text-field.tsx';
import type { FormState } from './form-state.ts';
import { renderPage } from './render-page.tsx';
import { inlineScriptHash } from './screen/inline-script.ts';
import { Screen } from './screen/screen.tsx';

const chrome: Chrome = {
  serviceName: 'A & B Mentoring',
  homeHref: '/',
  navigation: [
    { text: 'Home', href: '/', current: 'page' },
    { text: 'People', href: '/people' },
  ],
  signedIn: { name: 'Siân <Llŷr>', href: '/me', signOut: '/sign-out' },
  notice: { kind: 'success', text: 'Saved' },
  environment: { tag: 'Demonstration', text: 'Nothing here is real' },
  footer: [{ text: 'Privacy', href: '/privacy' }],
  assets: { stylesheet: '/a.css', script: '/a.js', icon: '/a.svg', font: '/a.woff2' },
};

const wrong: FormState = { values: { email: '"><script>' }, errors: { name: 'Enter a name', email: 'Enter an email' } };

const page = renderPage(
  <Screen title="Your work" caption="Interest" back="/before" form={wrong} order={['email', 'name']}>
    <TextField form={wrong} name="email" label="Email" type="email" />
  </Screen>,
  chrome,
);

describe('a page', () => {
  it('is not drawn without its frame', () => {
    expect(() => renderToString(<Screen title="Alone" />)).toThrow('renderPage');
  });

  it('is a whole document, named after the service', () => {
    expect(page).toMatch(/^<!doctype html><html lang="en" class="govuk-template">/);
    expect(page).toContain('- A &amp; B Mentoring</title>');
    expect(page).toContain('<h1 class="govuk-heading-l">Your work</h1>');
  });

  it('shows where one is, who is signed in and what was done', () => {
    expect(page).toContain('aria-current="page"');
    expect(page).toContain('Siân &lt;Llŷr>');
    expect(page).toContain('action="/sign-out"');
    expect(page).toContain('govuk-notification-banner--success');
    expect(page).toContain('Nothing here is real');
  });

  it('names what is wrong, in the order of the fields, and keeps what was typed', () => {
    expect(page).toContain('<title>Error: Your work');
    expect(page.indexOf('href="#email"')).toBeGreaterThan(0);
    expect(page.indexOf('href="#email"')).toBeLessThan(page.indexOf('href="#name"'));
    expect(page).toContain('value="&quot;>&lt;script>"');
  });

  it('has one inline script, whose hash the policy allows, and no inline style', () => {
    const inline = [...page.matchAll(/<script>(.*?)<\/script>/g)].map(([, script]) => script ?? '');
    expect(inline).toHaveLength(1);
    expect(`'sha256-${createHash('sha256').update(inline.join()).digest('base64')}'`).toBe(inlineScriptHash);
    expect(page).not.toMatch(/ style=| on[a-z]+=/);
  });
});
