import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brandStyles, isReadableBrand } from './brand-styles.ts';
import { contrast } from './contrast.ts';

describe('a scheme’s own colour', () => {
  it.each(['#ffdd00', '#8ab', 'teal', '#0f3d4c;} body{display:none'])('%s is refused', (colour) => {
    expect(isReadableBrand(colour)).toBe(false);
    expect(() => brandStyles(colour)).toThrow('cannot be read');
  });

  it('is used when white words can be read on it', () => {
    expect(brandStyles('#5b1e6b')).toBe(':root{--app-brand:#5b1e6b}');
  });
});

describe('our colours', () => {
  const sheet = readFileSync(new URL('./assets/styles/colour.css', import.meta.url), 'utf8');
  const colour = (name: string) => {
    const found = new RegExp(`--${name}: (#[0-9a-f]{3,6})`).exec(sheet)?.[1] ?? '';
    return found.length === 4 ? found.replace(/[0-9a-f]/g, '$&$&') : found;
  };

  it.each([
    ['app-brand-text', 'app-brand'],
    ['app-ink', 'app-tint-strong'],
    ['app-quiet', 'app-tint'],
    ['app-accent', 'app-tint'],
    ['app-accent-dark', 'app-tint-strong'],
    ['govuk-link-visited-colour', 'app-tint'],
    ['app-ink', 'app-attention-tint'],
  ])('%s on %s reads at 7:1', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['govuk-error-colour', '#ffffff'],
    ['app-good', '#ffffff'],
    ['app-attention', '#ffffff'],
  ])('%s reads on white', (name, ground) => {
    expect(contrast(colour(name), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['app-line-strong', 'app-accent', 'app-attention'])('%s can be seen as a line', (name) => {
    expect(contrast(colour(name), colour('app-tint'))).toBeGreaterThanOrEqual(3);
  });
});
