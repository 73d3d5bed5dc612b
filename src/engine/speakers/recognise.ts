import type { Paragraph } from '../text/paragraph';
import { addDescriptions } from './description-mentions';
import { linkMentions } from './links';
import type { LocalMention } from './local';
import { addNames } from './name-mentions';
import { addPronouns } from './pronoun-mentions';
import { Scene } from './scene';

/**
 * Names, descriptions and pronouns of one paragraph, in their order, with what ties them. A possessor stands inside what it owns; otherwise they
 * do not overlap.
 */
export function recogniseMentions(paragraph: Paragraph): readonly LocalMention[] {
  const scene = new Scene(paragraph);
  const offices = addNames(scene);
  addPronouns(scene);
  addDescriptions(scene, offices);
  linkMentions(scene);
  scene.dropBare();
  return scene.finish();
}
