import assert from 'node:assert/strict';
import manifest from '../../../package.json';
import { contrast, distance, onGround, seenWith, VISIONS, type Rgb } from '../../support/colour';

/** Grounds and text of VS Code's own themes. */
const THEMES = {
  light: { ground: '#FFFFFF', text: '#3B3B3B' },
  dark: { ground: '#1F1F1F', text: '#CCCCCC' },
  highContrast: { ground: '#000000', text: '#FFFFFF' },
  highContrastLight: { ground: '#FFFFFF', text: '#292929' },
} as const;
const BLACK: Rgb = [0, 0, 0];

const colours = manifest.contributes.colors.map(({ id, defaults }) => ({ name: id.replace('onTheRecord.', ''), shades: new Map(Object.entries<string>(defaults)) }));
const lines = colours.filter(({ name }) => !name.endsWith('Background'));
const grounds = colours.filter(({ name }) => name.endsWith('Background'));

describe('the palette', () => {
  for (const [kind, theme] of Object.entries(THEMES)) {
    const ground = onGround(theme.ground, BLACK);

    it(`is seen in ${kind}: lines stand out from the ground, text from its tints`, () => {
      const least = kind.startsWith('high') ? 4.5 : 3;
      for (const { name, shades } of lines) {
        const found = contrast(onGround(shades.get(kind)!, ground), ground);
        assert.ok(found >= least, `${name}: ${found.toFixed(2)}`);
      }
      for (const { name, shades } of grounds) {
        const found = contrast(onGround(theme.text, BLACK), onGround(shades.get(kind)!, ground));
        assert.ok(found >= (kind.startsWith('high') ? 7 : 4.5), `text on ${name}: ${found.toFixed(2)}`);
      }
    });

    it(`is told apart in ${kind}, also by those who see fewer colours`, () => {
      for (const vision of VISIONS) {
        for (const [i, one] of lines.entries()) {
          for (const other of lines.slice(i + 1)) {
            const [a, b] = [one, other].map(({ shades }) => seenWith(vision, onGround(shades.get(kind)!, ground)));
            const found = distance(a!, b!);
            assert.ok(found >= 15, `${one.name} and ${other.name} with ${vision}: ${found.toFixed(1)}`);
          }
        }
      }
    });
  }
});
