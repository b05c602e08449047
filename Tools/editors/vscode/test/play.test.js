'use strict';
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const {spawnSync} = require('node:child_process');
const test = require('node:test');
const {until} = require('./support/editor');
const started = require('./support/started');

const files = {
  'main.ink': `PERSONA sam "Sam" {
    cold / warm: 50
}
INCLUDE cellar.ink
-> kitchen

=== kitchen ===
Rain on the window. # sound: rain
* [Say it] -> cellar
* [Wait] -> END

=== hallway ===
~ sam: warm +10
The hallway is dark.
* [Go on] Well.
- Over. # ending: Dark
-> END

=== attic ===
Nobody comes here.
-> END
`,
  'cellar.ink': '=== cellar ===\nCold and wet.\n* [Up] -> hallway\n',
};

const opened = (editor) => editor.open('main.ink');
const texts = (panel) => panel.posted.filter((event) => event.type === 'text').map((event) => event.text).filter(Boolean);
/// What came since the story was begun last.
const shown = (panel) => {
  const start = panel.posted.map((event) => event.type).lastIndexOf('begin');
  return panel.posted.slice(start);
};
const preview = async (editor) => {
  await editor.run('longhand.preview');
  const panel = editor.shown.panels[0];
  await until('choices', () => panel.posted.some((event) => event.type === 'choices'));
  return panel;
};

test("'Play' plays the story in the terminal", started(files, async (editor, folder) => {
  editor.open('cellar.ink');
  await editor.run('longhand.play');
  const [terminal] = editor.shown.terminals;
  assert.strictEqual(terminal.shellPath, started.longhand);
  assert.deepStrictEqual(terminal.shellArgs, ['play', '--new', path.join(folder, 'main.ink')]);
  assert.ok(terminal.isShown);
}));

test("'Play from here' comes to the knot by a way that a reader can take", started(files, async (editor) => {
  const document = opened(editor);
  const lenses = await editor.provider.CodeLensProvider.provideCodeLenses(document, undefined);
  const lens = lenses.find((one) => one.command.arguments?.[0]?.path === 'hallway');
  await editor.run(lens.command.command, ...lens.command.arguments);
  const [terminal] = editor.shown.terminals;
  const told = spawnSync(terminal.shellPath, ['play', '--plain', '--exit', ...terminal.shellArgs.slice(1)], {encoding: 'utf8'});
  assert.match(told.stdout, /Cold and wet[^]*The hallway is dark/, told.stderr);
  const attic = lenses.find((one) => one.command.arguments?.[0]?.path === 'attic');
  await editor.run(attic.command.command, ...attic.command.arguments);
  assert.strictEqual(editor.shown.terminals.length, 1);
  assert.match(editor.shown.warnings[0], /`attic` cannot be played from/);
}));

test("'Explore' says what no reader comes to", started(files, async (editor, folder) => {
  const document = opened(editor);
  editor.answer = (words, buttons) => buttons[0];
  await editor.run('longhand.explore');
  assert.match(editor.shown.messages[0], /^No reader comes to attic\.$/);
  assert.deepStrictEqual(editor.shown.terminals[0].shellArgs, ['explore', path.join(folder, 'main.ink')]);
  const lenses = await editor.provider.CodeLensProvider.provideCodeLenses(document, undefined);
  const titles = lenses.map((one) => one.command.title);
  assert.ok(titles.includes('reached by nobody') && titles.some((title) => /^reached by \d+ %$/.test(title)), titles.join());
}));

test("'Show as Plain Ink' opens a text without personas", started(files, async (editor) => {
  opened(editor);
  await editor.run('longhand.plainInk');
  const [document] = editor.shown.documents;
  assert.ok(document.text.includes('=== kitchen') && document.text.includes('VAR sam_warm = 50'), document.text);
}));

test('the story plays beside its text, and takes choices', started(files, async (editor) => {
  opened(editor);
  const panel = await preview(editor);
  assert.strictEqual(panel.title, 'main.ink');
  assert.deepStrictEqual(texts(panel), ['Rain on the window.']);
  panel.say({choose: 1});
  await until('the cellar', () => texts(panel).includes('Cold and wet.'));
  panel.say({choose: 1});
  await until('a trait', () => panel.posted.some((event) => event.type === 'trait' && event.to === 55));
  panel.say({undo: true});
  await until('the cellar again', () => shown(panel).some((event) => event.type === 'choices' && !event.isPassed));
  assert.strictEqual(shown(panel).filter((event) => event.type === 'text').pop().text, 'Cold and wet.');
  panel.say({restart: true});
  await until('the beginning', () => shown(panel).some((event) => event.type === 'choices'));
  assert.deepStrictEqual(shown(panel).filter((event) => event.type === 'text').map((event) => event.text),
    ['Rain on the window.']);
}));

test('what is saved is played at once, with the choices taken so far', started(files, async (editor) => {
  const document = opened(editor);
  const panel = await preview(editor);
  panel.say({choose: 1});
  await until('the cellar', () => texts(panel).includes('Cold and wet.'));
  editor.type(document, 'Rain on', 'Snow 🌨 on');
  editor.save(document);
  await until('the new words', () => texts(panel).includes('Snow 🌨 on the window.'));
  await until('the place', () => shown(panel).some((event) => event.type === 'text' && event.text === 'Cold and wet.'));
  editor.type(document, '=== kitchen', '=== kitchen {');
  editor.save(document);
  const problem = await until('the reason', () => shown(panel).find((event) => event.type === 'problem'));
  assert.match(problem.message, /kitchen|expected|knot/i);
}));

test('the story follows the cursor to a knot', started(files, async (editor) => {
  const document = opened(editor);
  const panel = await preview(editor);
  editor.select(document, document.place('The hallway'));
  await until('the hallway', () => shown(panel).some((event) => event.text === 'The hallway is dark.'));
  assert.strictEqual(shown(panel).filter((event) => event.type === 'choices').pop().choices[0].text, 'Go on');
  const count = panel.posted.length;
  editor.select(document, document.place('Over.'));
  editor.select(document, document.place('Nobody comes'));
  await new Promise((resolve) => { setTimeout(resolve, 800); });
  assert.strictEqual(panel.posted.length, count, 'It stays where no way is.');
  editor.configure('longhand.preview.followCursor', false);
  editor.select(document, document.place('Rain'));
  await new Promise((resolve) => { setTimeout(resolve, 600); });
  assert.strictEqual(panel.posted.length, count);
}));

test('a panel that is closed ends its game, and can be opened again', started(files, async (editor) => {
  const document = opened(editor);
  const panel = await preview(editor);
  panel.dispose();
  const count = panel.posted.length;
  editor.save(document);
  await editor.run('longhand.preview');
  assert.strictEqual(editor.shown.panels.length, 2);
  await until('choices', () => editor.shown.panels[1].posted.some((event) => event.type === 'choices'));
  assert.strictEqual(panel.posted.length, count);
}));

test('commands without a story say what to do', started(files, async (editor) => {
  editor.open('notes.txt', 'Notes', 'plaintext');
  for (const name of ['play', 'playHere', 'preview', 'explore', 'plainInk']) await editor.run(`longhand.${name}`);
  assert.strictEqual(editor.shown.warnings.filter((words) => words.startsWith('Open a story first')).length, 5);
}));

test('tasks for every folder and for the story in front', started(files, async (editor, folder) => {
  editor.open('cellar.ink');
  const provider = editor.provider.longhandTasks;
  const found = (await provider.provideTasks()).map(({definition, execution}) => [definition.command, execution.args]);
  const main = path.join(folder, 'main.ink');
  assert.deepStrictEqual(found, [
    ['lint', ['lint', '.']], ['test', ['test', '.']], ['format', ['format', '.']], ['play', ['play', main]],
    ['explore', ['explore', main]],
  ]);
  const task = provider.resolveTask({definition: {type: 'longhand', command: 'lint', arguments: ['a.ink']}, name: 'mine'});
  assert.deepStrictEqual(task.execution.args, ['lint', 'a.ink']);
  assert.deepStrictEqual(task.problemMatchers, ['$longhand']);
  // The lines of the linter are what the matcher of the manifest reads.
  const {problemMatchers: [matcher], taskDefinitions} = editor.context.extension.packageJSON.contributes;
  const told = spawnSync(started.longhand, ['lint', '.'], {cwd: folder, encoding: 'utf8'}).stdout;
  const matches = told.split('\n').map((line) => new RegExp(matcher.pattern.regexp).exec(line)).filter(Boolean);
  assert.ok(matches.some((one) => one[1].endsWith('main.ink') && Number(one[2]) === 19 && one[6]), told);
  assert.deepStrictEqual(new Set(found.map(([command]) => command)), new Set(taskDefinitions[0].properties.command.enum));
}));

// MARK: A server that dies

/// A program that stands for `longhand` and can be told to die.
const mortal = (folder) => {
  const script = path.join(folder, 'mortal');
  fs.writeFileSync(script, `#!/bin/sh\necho $$ >> '${folder}/pids'\nexec '${started.longhand}' "$@"\n`, {mode: 0o755});
  const pids = () => (fs.existsSync(`${folder}/pids`) ? fs.readFileSync(`${folder}/pids`, 'utf8').trim().split('\n') : []);
  return {script, pids, kill: () => process.kill(Number(pids().pop()), 'SIGKILL')};
};

test('a server that dies is started again, and knows what is open', started(files, async (editor, folder) => {
  const document = opened(editor);
  const program = mortal(folder);
  editor.settings['longhand.path'] = program.script;
  await editor.run('longhand.restart');
  editor.type(document, '-> cellar', '-> celar');
  for (let number = 1; number <= 3; number += 1) {
    await until('a finding', () => editor.findings(document).length > 0);
    const before = program.pids().length;
    program.kill();
    await until('another server', () => program.pids().length > before);
    assert.deepStrictEqual(editor.shown.errors, []);
  }
  // One that dies again and again is not started for ever.
  await until('a finding', () => editor.findings(document).length > 0);
  editor.answer = (words, buttons) => (buttons.includes('Restart') ? 'Restart' : undefined);
  program.kill();
  await until('an error', () => editor.shown.errors.length > 0);
  assert.match(editor.shown.errors[0], /is gone: it ended with SIGKILL/);
  await until('a finding after the restart that somebody asked for', () => editor.findings(document).length > 0);
  const fix = await editor.provider.CodeActionsProvider.provideCodeActions(
    document, document.range('celar'), {diagnostics: []}, undefined);
  assert.ok(fix.length > 0);
  assert.deepStrictEqual([...editor.disposed], []);
}));

test('a program that is not there is named, and what to set', started(files, async (editor, folder) => {
  editor.settings['longhand.path'] = path.join(folder, 'nothing');
  await editor.run('longhand.restart');
  await until('an error', () => editor.shown.errors.length > 0);
  assert.match(editor.shown.errors[0], /nothing', is gone: there is no such program. `longhand\.path` says where it is/);
  opened(editor);
  await editor.run('longhand.plainInk');
  assert.match(editor.shown.errors[1], /The language server is gone/);
}));
