#!/usr/bin/env node
// Writes the nouns for persons and things that WordNet knows, as the claims' rules look them up.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, given } from './command.mjs';

const TARGET = new URL('../packages/parse/src/claims/lexicon/wordnet-nouns.ts', import.meta.url);
const HELP = `Usage: node scripts/wordnet-nouns.mjs DICT
Writes packages/parse/src/claims/lexicon/wordnet-nouns.ts from the folder DICT of WordNet 3.1.
  --help      this text
Exit code: 0 done, 2 wrong use.
`;

/** Numbers of WordNet's lexicographer files. */
const ANIMAL = 5, ARTIFACT = 6, GROUP = 14, PERSON = 18;
/** Words of one or more parts with hyphens, no capitals, no digits. */
const WORD = /^[a-z]+(?:-[a-z]+)*$/;
/** What ends as a person does. */
const LIKE_A_PERSON = /(?:er|or|ist|man|woman|ian|crat|ite|hand|mate|person)$/;
/** The part of speech in a sense's key. */
const NOUN = '1';
const FILES = ['data.noun', 'index.noun', 'index.sense'];
/** Usages whose words are left out. */
const RUDE = new Set(['ethnic_slur', 'disparagement', 'obscenity']);
const WIDTH = 116;

process.exitCode = await command({
  script: import.meta.url,
  help: HELP,
  positionals: true,
  checked(_, positionals) {
    if (positionals.length !== 1) return 'name the folder of WordNet';
    const dict = given(positionals[0]), missing = FILES.find((name) => !existsSync(join(dict, name)));
    return missing === undefined ? { dict } : `there is no ${missing} in ${positionals[0]}`;
  },
  run({ dict }) {
    const nouns = nounsOf(dict);
    writeFileSync(TARGET, fileOf(nouns.filter(isPerson), nouns.filter(isThing)));
    return 0;
  },
});

function isPerson({ kinds, rude }) {
  return kinds[0] === PERSON && !rude;
}

function isThing({ word, kinds }) {
  if (kinds.includes(PERSON) || kinds.includes(GROUP)) return false;
  return kinds.includes(ANIMAL) || kinds[0] === ARTIFACT || LIKE_A_PERSON.test(word);
}

/** The nouns of one word: { word, kinds, rude }, the kinds of their senses from the commonest on. */
function nounsOf(dict) {
  const synsets = synsetsOf(readLines(dict, 'data.noun')), isNoun = nounTest(readLines(dict, 'index.sense'));
  return readLines(dict, 'index.noun').flatMap((line) => {
    const fields = line.trim().split(' '), word = fields[0], pointers = Number(fields[3]);
    // names are written with a capital where the senses stand
    const senses = fields.slice(4 + pointers + 2).map((offset) => synsets.get(offset)).filter(({ words }) => words.includes(word));
    if (!WORD.test(word) || senses.length === 0 || !isNoun(word)) return [];
    return [{ word, kinds: senses.map(({ kind }) => kind), rude: senses[0].usages.some((offset) => isRude(synsets.get(offset))) }];
  });
}

/** offset: { kind, words, usages }, by the layout that wndb(5WN) gives. */
function synsetsOf(lines) {
  return new Map(lines.map((line) => {
    const fields = line.split(' '), size = Number.parseInt(fields[3], 16), pointers = 4 + 2 * size + 1;
    const words = Array.from({ length: size }, (_, i) => fields[4 + 2 * i]);
    const usages = fields.flatMap((field, i) => (i >= pointers && field === ';u' ? [fields[i + 1]] : []));
    return [fields[0], { kind: Number(fields[1]), words, usages }];
  }));
}

/** Whether a word is a noun once in five times at least ("have" is none), by the counts of the tagged texts. */
function nounTest(lines) {
  const counts = new Map();
  for (const line of lines) {
    const [key, , , count] = line.split(' '), [word, sense] = key.split('%');
    const before = counts.get(word) ?? 0, weight = sense.startsWith(NOUN) ? 4 : -1;
    counts.set(word, before + weight * Number(count));
  }
  return (word) => (counts.get(word) ?? 0) >= 0;
}

function isRude({ words }) {
  return words.some((word) => RUDE.has(word));
}

/** Lines without the licence, which is indented. */
function readLines(dict, name) {
  return readFileSync(join(dict, name), 'latin1').split('\n').filter((line) => line !== '' && !line.startsWith(' '));
}

function fileOf(persons, things) {
  return `// Made by scripts/wordnet-nouns.mjs; not edited by hand.
/**
 * Nouns as WordNet has them. Source: WordNet 3.1, Copyright 2011 by Princeton University, all rights reserved; its
 * licence stands in NOTICE.
 */
import { setOf } from './word-list.js';

/** Nouns in the singular that mean a person first. */
export const wordnetPersons = setOf(\`
${filled(persons)}\`);

/** Animals, things made, and what only ends as a person does; none means a person or a group. */
export const wordnetThings = setOf(\`
${filled(things)}\`);
`;
}

/** The words in lines of one width. */
function filled(nouns) {
  const lines = [''];
  for (const { word } of nouns) {
    const line = lines.at(-1);
    if (line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line) => `  ${line}`).join('\n');
}
