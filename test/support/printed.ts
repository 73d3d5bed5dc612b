interface Stream {
  /** Name or names of the filters that unpack it; empty for none. */
  readonly filter: string;
  readonly bytes: Uint8Array;
}

const streamObject = ({ filter, bytes }: Stream): Uint8Array =>
  joined(encoded(`<< /Length ${bytes.length}${filter === '' ? '' : ` /Filter ${filter}`} >>\nstream\n`), bytes, encoded('\nendstream'));
const pageObject = (stream: number): Uint8Array => encoded(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${stream} 0 R >>`);

/** A PDF of printed lines, each `[y, text]`, a page after the other. */
export function printed(...pages: (readonly (readonly [y: number, text: string])[])[]): Uint8Array {
  return fileOf(pages.map((_, index) => 4 + 2 * index), pages.flatMap((lines, index) => {
    const bytes = encoded(`BT /F1 11 Tf ${lines.map(([y, text]) => `1 0 0 1 72 ${y} Tm (${text}) Tj`).join(' ')} ET`);
    return [pageObject(5 + 2 * index), streamObject({ filter: '', bytes })];
  }));
}

/** A PDF of so many pages, each with the same stream of commands. */
export function printedOver(stream: Stream, pages: number): Uint8Array {
  const numbers = Array.from({ length: pages }, (_, index) => 5 + index);
  return fileOf(numbers, [streamObject(stream), ...numbers.map(() => pageObject(4))]);
}

/** @param pages numbers of the objects that are pages; @param more the objects from the fourth on */
function fileOf(pages: readonly number[], more: readonly Uint8Array[]): Uint8Array {
  const first = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((one) => `${one} 0 R`).join(' ')}] >>`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  const head = encoded('%PDF-1.4\n');
  const objects = [...first.map(encoded), ...more].map((object, index) => joined(encoded(`${index + 1} 0 obj\n`), object, encoded('\nendobj\n')));
  let end = head.length;
  const table = objects.map(({ length }) => {
    end += length;
    return `${String(end - length).padStart(10, '0')} 00000 n \n`;
  }).join('');
  return joined(head, ...objects, encoded(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`));
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
