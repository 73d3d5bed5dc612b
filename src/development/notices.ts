/** The licences of the packages whose code is in the bundles, as those licences ask: written anew with every package. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundledPackages } from './licences';
import { at } from './paths';

const LICENCE = /^(?:licen[cs]e|copying|notice)/i;

/** One text, package by package in the order of the alphabet; throws for a package that brings no licence along. */
export async function thirdPartyNotices(): Promise<string> {
  const names = [...await bundledPackages()].sort();
  const notices = await Promise.all(names.map(async (name) => `${name}\n${'='.repeat(name.length)}\n\n${await licenceOf(name)}\n`));
  return `On the Record contains code of these packages, under the licences below.\n\n${notices.join('\n\n')}`;
}

async function licenceOf(name: string): Promise<string> {
  const folder = at('node_modules', ...name.split('/'));
  const files = (await readdir(folder)).filter((file) => LICENCE.test(file)).sort();
  if (files.length > 0) return (await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')))).map((text) => text.trim()).join('\n\n');
  const { license, author } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { readonly license?: string; readonly author?: string | { readonly name: string } };
  if (license === undefined) throw new Error(`${name} brings no licence along`);
  return `${license}${author === undefined ? '' : `, ${typeof author === 'string' ? author : author.name}`}`;
}
