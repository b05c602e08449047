'use strict';
const assert = require('node:assert');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {spawnSync} = require('node:child_process');
const test = require('node:test');
const {Editor, extensionPath, until} = require('./support/editor');
const started = require('./support/started');

const json = (name) => JSON.parse(fs.readFileSync(path.join(extensionPath, name), 'utf8'));
const manifest = json('package.json');
const {contributes} = manifest;

test('every command of the manifest exists, and menus name such', started({}, async (editor) => {
  const named = contributes.commands.map((one) => one.command);
  for (const name of named) assert.ok(editor.commands.has(name), name);
  for (const item of Object.values(contributes.menus).flat()) assert.ok(named.includes(item.command), item.command);
  const inner = [...editor.commands.keys()].filter((name) => !named.includes(name));
  assert.deepStrictEqual(inner.sort(), ['longhand.showReferences', 'longhand.tell']);
}));

test('every setting is described, has a standard, and is used', () => {
  const code = fs.readdirSync(path.join(extensionPath, 'source')).map((name) => path.join('source', name))
    .concat('extension.js').map((name) => fs.readFileSync(path.join(extensionPath, name), 'utf8')).join('\n');
  for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
    assert.match(setting.description ?? setting.markdownDescription ?? '', /^[A-Z].*\.$/, name);
    assert.strictEqual(Array.isArray(setting.default) ? 'array' : typeof setting.default,
      setting.type === 'integer' ? 'number' : setting.type, name);
    assert.ok(code.includes(`'${name.replace('longhand.', '')}'`), `${name} is never asked for.`);
  }
});

test('in prose, lines wrap and no words of the text are suggested', () => {
  const [[language, standard], ...others] = Object.entries(contributes.configurationDefaults);
  assert.deepStrictEqual([language, others], ['[ink]', []]);
  assert.strictEqual(standard['editor.wordWrap'], 'on');
  assert.strictEqual(standard['editor.wordBasedSuggestions'], 'off');
  // Before 1.85, that setting was true or false.
  assert.ok(/^\^1\.(\d+)\.0$/.exec(manifest.engines.vscode)[1] >= 85);
});

test('a publisher finds nothing missing', () => {
  assert.match(manifest.name, /^[a-z0-9][a-z0-9-]*$/);
  for (const key of ['displayName', 'description', 'publisher', 'license', 'engines', 'main']) assert.ok(manifest[key], key);
  const known = ['Programming Languages', 'Snippets', 'Linters', 'Formatters', 'Themes', 'Debuggers', 'Visualization', 'Testing', 'Other'];
  assert.ok(manifest.categories.every((one) => known.includes(one)));
  assert.ok(manifest.keywords.length <= 30);
  // What begins without a reason is refused, and so is a page with pictures from elsewhere.
  assert.ok(!manifest.activationEvents.includes('*'));
  assert.doesNotMatch(fs.readFileSync(path.join(extensionPath, 'README.md'), 'utf8'), /!\[/);
});

test('files that the manifest names are there, and none but packed ones are needed', () => {
  const named = [manifest.main, ...['languages', 'grammars', 'snippets'].flatMap((kind) =>
    contributes[kind].map((one) => one.configuration ?? one.path))];
  for (const name of named) assert.ok(fs.existsSync(path.join(extensionPath, name)), name);
});

test('expressions of the language configuration are sound, and say what they should', () => {
  const configuration = json('language-configuration.json');
  const words = '字, naïve_2!'.match(new RegExp(configuration.wordPattern, 'gu'));
  assert.deepStrictEqual(words, ['字', 'naïve_2']);
  for (const rule of configuration.onEnterRules) new RegExp(rule.beforeText);
  const indents = configuration.onEnterRules.filter((rule) => rule.action.indent === 'indent');
  assert.ok(indents.some((rule) => new RegExp(rule.beforeText).test('  * [Look around]')));
  assert.ok(!indents.some((rule) => new RegExp(rule.beforeText).test('*lonely* words')));
});

test('snippets become stories that compile, and their placeholders are in order', () => {
  for (const [name, snippet] of Object.entries(json('snippets/ink.json'))) {
    assert.ok(snippet.description && snippet.prefix, name);
    const body = [snippet.body].flat().join('\n');
    const numbers = [...body.matchAll(/\$\{?(\d)/g)].map((match) => Number(match[1])).filter((number) => number > 0);
    assert.deepStrictEqual(numbers, [...numbers].sort(), name);
    // As it is when every place is left as it came.
    const filled = body.replace(/\$\{\d:([^}]*)\}/g, '$1').replace(/\$\d/g, 'words');
    // A parameter may not have the name of a variable.
    const variables = `VAR condition = true\n${filled.includes('(value)') ? '' : 'VAR value = 1\n'}`;
    const known = `${variables}PERSONA persona "P" {\n    mean / pole: 50\n}\n`;
    const story = `${known}${/^(=|PERSONA)/.test(filled) ? `-> END\n${filled}` : `${filled}\n-> END`}\n`;
    const told = spawnSync(started.longhand, ['compile', '-', '-o', '-'], {input: story, encoding: 'utf8'});
    assert.strictEqual(told.status, 0, `${name}:\n${story}\n${told.stderr}`);
  }
});

test('the package holds what it needs, and runs with its own program', async (t) => {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'longhand-vsix-')));
  try {
    const file = path.join(folder, 'longhand.vsix');
    const told = spawnSync('python3', [path.join(extensionPath, 'pack'), '--binary', started.longhand, '--output', file],
      {encoding: 'utf8'});
    if (told.error) return t.skip('there is no Python 3');
    assert.strictEqual(told.status, 0, told.stderr);
    const look = `
import json, sys, zipfile, xml.etree.ElementTree as tree
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
names = archive.namelist()
space = "{http://schemas.microsoft.com/developer/vsx-schema/2011}"
manifest = tree.fromstring(archive.read("extension.vsixmanifest"))
identity = manifest.find(space + "Metadata/" + space + "Identity").attrib
assets = [one.attrib["Path"] for one in manifest.iter(space + "Asset")]
types = tree.fromstring(archive.read("[Content_Types].xml"))
program = archive.getinfo("extension/bin/longhand")
archive.extractall(sys.argv[2])
print(json.dumps([names, identity, assets, [one.attrib for one in types], program.external_attr >> 16]))`;
    const looked = spawnSync('python3', ['-c', look, file, folder], {encoding: 'utf8'});
    assert.strictEqual(looked.status, 0, looked.stderr);
    const [names, identity, assets, types, mode] = JSON.parse(looked.stdout);
    assert.ok(names.every((name) => !name.includes('test')), names.join());
    for (const asset of assets) assert.ok(names.includes(asset), asset);
    for (const name of names.filter((one) => one !== '[Content_Types].xml')) {
      assert.ok(types.some((type) => type.PartName === `/${name}` || name.endsWith(type.Extension ?? '?')), name);
    }
    assert.strictEqual(mode, 0o100755);
    const packed = JSON.parse(fs.readFileSync(path.join(folder, 'extension/package.json'), 'utf8'));
    const version = spawnSync(started.longhand, ['--version'], {encoding: 'utf8'}).stdout.trim();
    assert.deepStrictEqual([packed.version, identity.Version, identity.Id], [version, version, packed.name]);
    fs.chmodSync(path.join(folder, 'extension/bin/longhand'), 0o755);
    const editor = new Editor(undefined, {}, path.join(folder, 'extension'));
    await editor.start();
    const document = editor.open('untitled:Untitled-1', '-> nowhere\n');
    await until('a finding', () => editor.findings(document).length);
    await editor.run('longhand.play');
    assert.strictEqual(editor.shown.terminals[0].shellPath, path.join(folder, 'extension/bin/longhand'));
    await editor.stop();
  } finally {
    fs.rmSync(folder, {recursive: true});
  }
});
