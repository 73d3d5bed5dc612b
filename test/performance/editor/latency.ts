/** From the key to the paint, in the window itself: where the reader feels it. */
import type { Page } from 'playwright-core';

/** Letters that make no word, so that what is typed is found on the screen. */
const LETTERS = 'qzxjvkwg';
/** Letters between two blanks, and how many of a word have to stand there before it is sure to be the typed one. */
const WORD = 8;
const SURE = 3;

/** In the page: for each key, when it came, and the end of the frame in which the word it belongs to stood on the screen. */
function listen(sure: number): void {
  const times: number[] = [];
  let typed = '';
  let waiting: { readonly word: string; readonly at: number }[] = [];
  const onScreen = (): string => [...document.querySelectorAll('.editor-instance .view-line')].map((line) => line.textContent).join('\n');
  addEventListener('keydown', ({ key, timeStamp }) => {
    typed = key.length === 1 && key !== ' ' ? typed + key : '';
    if (typed.length >= sure) waiting.push({ word: typed, at: timeStamp });
  }, { capture: true });
  new MutationObserver(() => {
    if (waiting.length === 0) return;
    const text = onScreen();
    const painted = waiting.filter(({ word }) => text.includes(word));
    waiting = waiting.filter((one) => !painted.includes(one));
    // The editor draws within a frame; a message is delivered when that frame is done.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { for (const { at } of painted) times.push(performance.now() - at); };
    port2.postMessage(null);
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  Object.assign(globalThis, { takeTimes: () => times.splice(0) });
}

declare function takeTimes(): number[];

export class Typist {
  private keys = 0;

  private constructor(private readonly page: Page) {}

  /** Sits down at an editor that has the focus. */
  static async at(page: Page): Promise<Typist> {
    await page.evaluate(listen, SURE);
    return new Typist(page);
  }

  /** Types so many keys, each after a pause of so many milliseconds. Returns what each took to be painted, but for the first of a word. */
  async type(count: number, pause: () => number): Promise<readonly number[]> {
    await this.page.evaluate(() => takeTimes());
    for (let i = 0; i < count; i += 1) {
      await this.page.waitForTimeout(pause());
      const key = this.keys % (WORD + 1) === WORD ? 'Space' : LETTERS[(this.keys * 5 + Math.floor(this.keys / 7)) % LETTERS.length]!;
      this.keys += 1;
      await this.page.keyboard.press(key);
    }
    await this.page.waitForTimeout(1_000);
    return this.page.evaluate(() => takeTimes());
  }
}
