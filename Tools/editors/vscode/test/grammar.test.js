'use strict';
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const {Tokenizer} = require('./tokenizer');

const extension = path.join(__dirname, '..');
const grammar = JSON.parse(fs.readFileSync(path.join(extension, 'syntaxes/ink.tmLanguage.json'), 'utf8'));
const folder = path.join(__dirname, 'grammar');

/// Each line of the text behind `>`, with marks below it for what is more than prose.
function snapshot(text) {
  const lines = text.split('\n');
  return new Tokenizer(grammar).tokenize(text).flatMap((tokens, number) => [
    `>${lines[number]}`,
    ...tokens.filter((token) => token.scopes.length > 1).map((token) =>
      `#${' '.repeat(token.start)}${'^'.repeat(token.end - token.start)} ` +
      token.scopes.slice(1).map((scope) => scope.replace(/\.ink$/, '')).join(' ')),
  ]).join('\n');
}

// LONGHAND_SNAPSHOTS=write node --test writes them anew, to be read through before they are committed.
for (const name of fs.readdirSync(folder).filter((name) => name.endsWith('.ink'))) {
  test(`grammar of ${name}`, () => {
    const found = snapshot(fs.readFileSync(path.join(folder, name), 'utf8'));
    const file = path.join(folder, name.replace(/\.ink$/, '.tokens'));
    if (process.env.LONGHAND_SNAPSHOTS === 'write') fs.writeFileSync(file, found);
    assert.strictEqual(found, fs.readFileSync(file, 'utf8'));
  });
}

test('every rule of the grammar is used, and every reference has a rule', () => {
  const text = JSON.stringify(grammar);
  const used = new Set([...text.matchAll(/"include":"#([a-z]+)"/g)].map((match) => match[1]));
  assert.deepStrictEqual([...used].sort(), Object.keys(grammar.repository).sort());
});

test('no block stays open over the stories of the repository', () => {
  const stories = path.join(extension, '../../../Stories');
  // Those of the reference hold what is never closed on purpose.
  const files = fs.readdirSync(stories, {recursive: true})
    .filter((name) => name.endsWith('.ink') && !name.startsWith('Reference'));
  assert.ok(files.length > 0);
  for (const name of files) {
    const lines = new Tokenizer(grammar).tokenize(`${fs.readFileSync(path.join(stories, name), 'utf8')}\nWords.`);
    const last = lines[lines.length - 1];
    assert.deepStrictEqual(last[0].scopes, ['source.ink'], name);
  }
});
