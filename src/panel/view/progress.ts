/** How far a long reading is, with a button that stops it or goes on. It stays while the ledger below is drawn anew; screen readers hear of it when they come to it, not at each step. */
import type { FromPage, Progress, Words } from '../messages';
import { h } from './dom';

export class ProgressLine {
  private readonly words = h('p', { class: 'progress-words' });
  private readonly bar = h('progress', { class: 'progress-bar' });
  private readonly button = h('button', { 'class': 'link', 'type': 'button', 'data-focus': 'stop' });
  readonly element = h('div', { class: 'progress', hidden: true }, this.words, this.bar, this.button);
  private progress: Progress | null = null;
  private named: Words | undefined;

  constructor(private readonly post: (message: FromPage) => void) {
    this.button.addEventListener('click', () => { this.post({ type: this.progress?.stopped === true ? 'resume' : 'stop' }); });
  }

  name(words: Words): void {
    this.named = words;
  }

  show(progress: Progress | null): void {
    this.progress = progress;
    this.element.hidden = progress === null;
    if (progress === null || this.named === undefined) return;
    const { words, done, total, stopped } = progress;
    this.words.textContent = words;
    this.bar.hidden = stopped;
    this.bar.setAttribute('aria-label', words);
    if (total > 0) {
      this.bar.max = total;
      this.bar.value = done;
    } else this.bar.removeAttribute('value');
    this.button.textContent = stopped ? this.named.resume : this.named.stop;
  }
}
