/** JSON from another hand. Deeper nesting than any file of ours has is refused before it can use up the stack of whoever walks through it. */
const MOST_NESTED = 64;

/** @throws SyntaxError */
export function parsedJson(content: string): unknown {
  if (isNestedDeeper(content, MOST_NESTED)) throw new SyntaxError(`nested more than ${MOST_NESTED} deep`);
  return JSON.parse(content);
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

function isNestedDeeper(json: string, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > most) return true;
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
  return false;
}
