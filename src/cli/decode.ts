/** Bytes of a file to text: UTF-8 or a message that says why not. */
const SNIFFED = 8192;

/**
 * The text of UTF-8 bytes, without a byte order mark.
 * @throws Error with a message for the user where the bytes are no UTF-8 text
 */
export function decodeText(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new Error('this is UTF-16 text; save it as UTF-8');
  if (bytes.subarray(0, SNIFFED).includes(0)) throw new Error('this is a binary file, not text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error('this is not valid UTF-8 text; save it as UTF-8', { cause: error });
  }
}
