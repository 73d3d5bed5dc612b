import { createAnnotator, type Annotations, type Mention, type Speaker } from '../../../src/engine';

const annotator = createAnnotator();

/** An annotated text with look-ups by the words of a mention. */
export class Told {
  readonly annotations: Annotations;

  constructor(readonly text: string) {
    this.annotations = annotator.annotate(text);
  }

  /** The n-th mention (0 the first) with just these words. */
  mention(words: string, n = 0): Mention | undefined {
    return this.annotations.mentions.filter((m) => m.text === words).sort((a, b) => a.start - b.start)[n];
  }

  /** The speaker of that mention; for words of which no mention begins there, undefined. */
  who(words: string, n = 0): Speaker | undefined {
    const mention = this.mention(words, n);
    return mention && this.annotations.speakers.find((s) => s.id === mention.speaker);
  }

  /** The name of whoever the mention means. */
  name(words: string, n = 0): string | undefined {
    return this.who(words, n)?.name;
  }

  /** The one speaker with this name. */
  speaker(name: string): Speaker | undefined {
    const found = this.annotations.speakers.filter((s) => s.name === name);
    if (found.length > 1) throw new Error(`${found.length} speakers are called ${name}`);
    return found[0];
  }

  names(): string[] {
    return this.annotations.speakers.map((s) => s.name);
  }
}
