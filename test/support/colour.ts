/** Colours as eyes see them: compositing, WCAG contrast, simulated colour blindness, distance in CIELAB. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** `#RRGGBB` or `#RRGGBBAA` laid over an opaque ground; channels 0 to 1. */
export function onGround(hex: string, ground: Rgb): Rgb {
  const [r, g, b, a = 1] = (hex.slice(1).match(/../g) ?? []).map((pair) => parseInt(pair, 16) / 255);
  return [r!, g!, b!].map((value, i) => a * value + (1 - a) * ground[i]!) as unknown as Rgb;
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const gamma = (value: number): number => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** WCAG 2 contrast ratio, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const DICHROMACY: Readonly<Record<string, readonly (readonly number[])[]>> = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
export const VISIONS: readonly string[] = ['full', ...Object.keys(DICHROMACY)];

export function seenWith(vision: string, colour: Rgb): Rgb {
  const matrix = DICHROMACY[vision];
  if (matrix === undefined) return colour;
  const light = colour.map(linear);
  return matrix.map((row) => gamma(Math.min(1, Math.max(0, row.reduce((sum, weight, i) => sum + weight * light[i]!, 0))))) as unknown as Rgb;
}

/** CIE76 distance; about 2.3 is just noticeable. */
export function distance(one: Rgb, other: Rgb): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(...a.map((value, i) => value - b[i]!));
}

function lab(colour: Rgb): readonly number[] {
  const [r, g, b] = colour.map(linear) as unknown as Rgb;
  const f = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const [x, y, z] = [
    f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047), f(0.2126 * r + 0.7152 * g + 0.0722 * b), f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
