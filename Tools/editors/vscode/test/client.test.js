'use strict';
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const {until} = require('./support/editor');
const started = require('./support/started');

const token = {onCancellationRequested() {}};
const story = `VAR coins = 3 // What is in the purse.
PERSONA sam "Sam" {
    cold / warm: 50
}
INCLUDE other.ink
-> kitchen

=== kitchen ===
Rain on the window. 🌧 {coins}
* [Say it] -> hallwy
* [Wait]
    * * [Longer] {coins > 1: You do.}
- -> pay(2)

=== hallway ===
~ coins = coins + 1
~ sam: warm +10
The hallway is dark.
-> END

=== pay(amount) ===
~ coins = coins - amount
-> hallway
`;
const files = {'main.ink': story, 'other.ink': '== cellar\nCold. {coins}\n-> kitchen\n'};

/// The names in a tree of symbols.
const names = (symbols) => symbols.flatMap((symbol) => [symbol.name, ...names(symbol.children ?? [])]);
const opened = (editor) => editor.open('main.ink');

test('findings come while somebody types, and go', started(files, async (editor) => {
  const document = opened(editor);
  const [found] = await until('a finding', () => editor.findings(document).length && editor.findings(document));
  assert.strictEqual(document.words(found.range), 'hallwy');
  assert.strictEqual(found.severity, editor.vscode.DiagnosticSeverity.Error);
  assert.strictEqual(found.source, 'longhand');
  assert.strictEqual(found.code.value, 'E99');
  const page = await editor.provider.longhandContent.provideTextDocumentContent(found.code.target);
  assert.match(page, /^# .*\n/);
  editor.type(document, 'hallwy', 'hallway');
  await until('no error', () => editor.findings(document).every((one) => one.severity !== 0));
  editor.type(document, '-> END', 'What? 字🎲 {coins');
  const broken = await until('an error', () => editor.findings(document).find((one) => one.severity === 0));
  assert.ok(broken.range.start.line >= 18, JSON.stringify(broken.range));
}));

test('completion is quiet in prose and knows what may follow', started(files, async (editor) => {
  const document = opened(editor);
  const provider = editor.provider.CompletionItemProvider;
  const ask = (position, character) => provider.provideCompletionItems(
    document, position, token, {triggerKind: character ? 1 : 0, triggerCharacter: character});
  assert.ok(editor.provider.CompletionItemProviderOptions.includes('>'));
  const {items} = await ask(document.place('-> hallwy', 3), ' ');
  const item = items.find((one) => one.label === 'hallway');
  assert.strictEqual(item.detail !== undefined, true);
  assert.strictEqual(document.words(item.range), '');
  assert.ok(items.some((one) => one.label === 'cellar'));
  const resolved = await provider.resolveCompletionItem(item, token);
  assert.match(resolved.documentation.value, /== hallway/);
  assert.strictEqual(await ask(document.place('on the window', 2), ' '), undefined);
  const snippets = await ask(document.place('=== hallway', 0));
  assert.ok(snippets.items.some((one) => one.insertText.value?.includes('${1')));
}));

test('hover tells about a name', started(files, async (editor) => {
  const document = opened(editor);
  const hover = await editor.provider.HoverProvider.provideHover(document, document.place('{coins}', 2), token);
  assert.match(hover.contents.value, /VAR coins = 3[^]*What is in the purse/);
  assert.strictEqual(hover.contents.isTrusted, false);
  assert.strictEqual(document.words(hover.range), 'coins');
}));

test('definitions, references, highlights', started(files, async (editor, folder) => {
  const document = opened(editor);
  const place = document.place('{coins}', 2);
  const [definition] = await editor.provider.DefinitionProvider.provideDefinition(document, place, token);
  assert.strictEqual(document.words(definition.range), 'coins');
  assert.strictEqual(definition.range.start.line, 0);
  const references = await editor.provider.ReferenceProvider.provideReferences(
    document, place, {includeDeclaration: true}, token);
  assert.strictEqual(references.length, 8);
  assert.ok(references.some((one) => one.uri.fsPath === path.join(folder, 'other.ink')));
  const highlights = await editor.provider.DocumentHighlightProvider.provideDocumentHighlights(document, place, token);
  assert.deepStrictEqual(new Set(highlights.map((one) => one.kind)), new Set([1, 2]));
}));

const maze = [...Array(6).keys()].map((number) =>
  `== room${number}\n+ [Left] -> room${(number + 1) % 6}\n+ [Right] -> room${(number + 4) % 6}\n* [Out] -> END\n`).join('');

test('long work is shown until it is done', started({'maze.ink': `-> room0\n${maze}`}, async (editor) => {
  editor.open('maze.ink');
  await editor.run('longhand.explore');
  assert.ok(editor.shown.progress.includes('Longhand: Exploring the story…'), editor.shown.progress.join());
  await until('its end', () => editor.shown.ended === editor.shown.progress.length);
}));

test('a name in a test of the story leads into it, and changes with it', started(files, async (editor) => {
  const document = editor.open('main.transcript', '! set coins = 2\nRain on the window.\n= coins > 1\n', 'plaintext');
  const place = document.place('coins', 1);
  const {provider} = editor;
  for (const kind of ['Definition', 'Declaration', 'Reference', 'Rename', 'Hover', 'DocumentHighlight']) {
    assert.ok(provider[`${kind}ProviderOptions`][0].some((one) => one.pattern === '**/*.transcript'), kind);
  }
  for (const kind of ['Definition', 'Declaration']) {
    const [found] = await provider[`${kind}Provider`][`provide${kind}`](document, place, token);
    assert.match(found.uri.fsPath, /main\.ink$/);
  }
  const references = await provider.ReferenceProvider.provideReferences(document, place, {includeDeclaration: true}, token);
  assert.strictEqual(references.filter((one) => one.uri.fsPath.endsWith('main.transcript')).length, 2);
  editor.apply(await provider.RenameProvider.provideRenameEdits(document, place, 'money', token));
  assert.match(document.text, /^! set money = 2\n.*\n= money > 1\n$/);
}));

test('a rename goes through all files, and a bad one is refused in words', started(files, async (editor, folder) => {
  const document = opened(editor);
  const provider = editor.provider.RenameProvider;
  const place = document.place('{coins}', 2);
  const {range, placeholder} = await provider.prepareRename(document, place, token);
  assert.strictEqual(document.words(range), placeholder);
  editor.apply(await provider.provideRenameEdits(document, place, 'money', token));
  assert.strictEqual(document.text.includes('coins'), false);
  assert.match(fs.readFileSync(path.join(folder, 'other.ink'), 'utf8'), /Cold. \{money\}/);
  await assert.rejects(provider.provideRenameEdits(document, place, 'two words', token), /is no name/);
  await assert.rejects(provider.prepareRename(document, document.place('Rain'), token), /no name here/);
}));

test('code actions mend findings and change what a writer wants changed', started(files, async (editor) => {
  const document = opened(editor);
  await until('a finding', () => editor.findings(document).length);
  const provider = editor.provider.CodeActionsProvider;
  const ask = (range, diagnostics = [], only = undefined) => provider.provideCodeActions(
    document, range, {diagnostics, only: only && {value: only}}, token);
  const found = editor.findings(document).find((one) => one.severity === 0);
  const fixes = await ask(found.range, [found], 'quickfix');
  const fix = fixes.find((one) => one.diagnostics?.[0].message === found.message);
  assert.strictEqual(fix.kind.value, 'quickfix');
  assert.ok(fixes.some((one) => one.title.startsWith('Create the knot `hallwy`')), fixes.map((one) => one.title).join());
  editor.apply(fix.edit);
  assert.match(document.text, /\* \[Say it\] -> hallway\n/);
  const sticky = (await ask(document.range('* [Wait]'))).find((one) => one.title === 'Make this choice sticky');
  editor.apply(sticky.edit);
  assert.match(document.text, /^\+ \[Wait\]$/m);
  const indent = (await ask(document.range('+ [Wait]'))).find((one) => one.title.startsWith('Indent'));
  editor.apply(indent.edit);
  assert.match(document.text, /^ {4}\+ \+ \[Wait\]$/m);
  await editor.run(indent.command.command, ...indent.command.arguments);
  assert.match(editor.shown.status.pop(), /`Wait` \(line 11\) is offered only once `Say it`/);
  const refused = (await ask(document.range('VAR coins = 3'), [], 'refactor.extract'))[0];
  assert.match(refused.disabled.reason, /declares something for the whole story/);
}));

test('texts are formatted, and a broken one stays, with the reason', started(files, async (editor) => {
  const document = editor.open('format.ink', 'VAR  a=1\n*x\n**y\n-  ->END\n');
  const {provider} = editor;
  const options = {tabSize: 2, insertSpaces: true};
  const whole = await provider.DocumentFormattingEditProvider.provideDocumentFormattingEdits(document, options, token);
  assert.strictEqual(document.applying(whole), 'VAR a = 1\n* x\n  * * y\n- -> END\n');
  const part = await provider.DocumentRangeFormattingEditProvider.provideDocumentRangeFormattingEdits(
    document, document.range('*x'), options, token);
  assert.strictEqual(document.applying(part), 'VAR  a=1\n* x\n**y\n-  ->END\n');
  editor.type(document, '**y', '  *');
  const typed = await provider.OnTypeFormattingEditProvider.provideOnTypeFormattingEdits(
    document, document.place('  *', 3), '*', options, token);
  assert.strictEqual(document.applying(typed), 'VAR  a=1\n*x\n  * *\n-  ->END\n');
  editor.type(document, '->END', '{a');
  assert.strictEqual(
    await provider.DocumentFormattingEditProvider.provideDocumentFormattingEdits(document, options, token), undefined);
  assert.match(editor.shown.status.pop(), /Nothing is formatted before line 4 is mended/);
}));

test('tokens, whole, in part and as what changed', started(files, async (editor) => {
  const document = opened(editor);
  const provider = editor.provider.DocumentSemanticTokensProvider;
  const [, legend] = editor.provider.DocumentSemanticTokensProviderOptions;
  const decode = ({data}) => {
    let [line, start] = [0, 0];
    const tokens = [];
    for (let index = 0; index < data.length; index += 5) {
      if (data[index] > 0) start = 0;
      line += data[index];
      start += data[index + 1];
      const end = new editor.vscode.Position(line, start + data[index + 2]);
      tokens.push([document.words({start: new editor.vscode.Position(line, start), end}), legend.tokenTypes[data[index + 3]]]);
    }
    return tokens;
  };
  const whole = await provider.provideDocumentSemanticTokens(document, token);
  const tokens = decode(whole);
  assert.deepStrictEqual(tokens.slice(0, 4).map((one) => one.join()), ['VAR,keyword', 'coins,variable', '=,operator', '3,number']);
  assert.ok(tokens.some(([words, kind]) => words === 'warm' && kind === 'property'));
  const part = await editor.provider.DocumentRangeSemanticTokensProvider.provideDocumentRangeSemanticTokens(
    document, document.range('=== hallway ==='), token);
  assert.ok(decode(part).some(([words, kind]) => words === 'hallway' && kind === 'namespace'));
  editor.type(document, 'VAR coins = 3', 'VAR coins = 30');
  const changed = await provider.provideDocumentSemanticTokensEdits(document, whole.resultId, token);
  const data = [...whole.data];
  for (const edit of [...changed.edits].reverse()) data.splice(edit.start, edit.deleteCount, ...edit.data);
  assert.ok(decode({data}).some(([words]) => words === '30'));
}));

test('hints, lenses, symbols, folds, links, selections', started(files, async (editor, folder) => {
  const document = opened(editor);
  const {provider} = editor;
  const whole = new editor.vscode.Range(0, 0, 40, 0);
  const hints = () => provider.InlayHintsProvider.provideInlayHints(document, whole, token);
  assert.deepStrictEqual((await hints()).map((one) => one.label), ['amount:', '50 → 55']);
  editor.configure('longhand.inlayHints.weaveDepth', true);
  editor.configure('longhand.inlayHints.shifts', false);
  assert.deepStrictEqual((await hints()).map((one) => one.label), ['2', 'amount:']);
  const lenses = await provider.CodeLensProvider.provideCodeLenses(document, token);
  assert.ok(lenses.some((one) => one.command.title === '2 ways in'), lenses.map((one) => one.command.title).join());
  assert.ok(lenses.some((one) => one.command.command === 'longhand.play'
    && one.command.arguments[0].path === 'hallway'));
  editor.configure('longhand.codeLens.enable', false);
  assert.deepStrictEqual(await provider.CodeLensProvider.provideCodeLenses(document, token), []);
  const symbols = names(await provider.DocumentSymbolProvider.provideDocumentSymbols(document, token));
  for (const name of ['coins', 'sam', 'kitchen', 'hallway']) assert.ok(symbols.some((one) => one.startsWith(name)), name);
  const found = await provider.WorkspaceSymbolProvider.provideWorkspaceSymbols('cell', token);
  assert.deepStrictEqual(found.map((one) => [one.name, one.location.uri.fsPath]), [['cellar', path.join(folder, 'other.ink')]]);
  const folds = await provider.FoldingRangeProvider.provideFoldingRanges(document, {}, token);
  assert.ok(folds.some((one) => one.start === 7 && one.end === 12));
  const [link] = await provider.DocumentLinkProvider.provideDocumentLinks(document, token);
  assert.strictEqual(link.target.fsPath, path.join(folder, 'other.ink'));
  const [selection] = await provider.SelectionRangeProvider.provideSelectionRanges(
    document, [document.place('{coins > 1', 2)], token);
  assert.strictEqual(document.words(selection.range), 'coins');
  assert.ok(document.words(selection.parent.range).startsWith('coins > 1'));
}));

test('the ways in and out of a knot, and the parameters of a call', started(files, async (editor) => {
  const document = opened(editor);
  const {provider} = editor;
  const calls = provider.CallHierarchyProvider;
  const [item] = await calls.prepareCallHierarchy(document, document.place('=== pay', 5), token);
  assert.strictEqual(item.name, 'pay');
  const into = await calls.provideCallHierarchyIncomingCalls(item, token);
  assert.deepStrictEqual(into.map((call) => call.from.name), ['kitchen']);
  assert.strictEqual(document.words(into[0].fromRanges[0]).includes('pay'), true);
  const out = await calls.provideCallHierarchyOutgoingCalls(item, token);
  assert.deepStrictEqual(out.map((call) => call.to.name), ['hallway']);
  const help = await provider.SignatureHelpProvider.provideSignatureHelp(document, document.place('pay(2', 4), token);
  assert.strictEqual(help.signatures[0].label, 'pay(amount)');
  assert.strictEqual(help.activeParameter, 0);
}));

test('a file that gets another name keeps its place in the story', started(files, async (editor, folder) => {
  const document = opened(editor);
  const [old, next] = ['other.ink', 'cellar.ink'].map((name) => editor.vscode.Uri.file(path.join(folder, name)));
  let promised;
  editor.events.onWillRenameFiles.fire({files: [{oldUri: old, newUri: next}], waitUntil: (edit) => { promised = edit; }});
  editor.apply(await promised);
  assert.match(document.text, /^INCLUDE cellar.ink$/m);
  fs.renameSync(old.fsPath, next.fsPath);
  editor.events.onDidRenameFiles.fire({files: [{oldUri: old, newUri: next}]});
  const symbols = () => editor.provider.WorkspaceSymbolProvider.provideWorkspaceSymbols('cellar', token);
  await until('the new file', async () => (await symbols())?.some((one) => one.location.uri.fsPath === next.fsPath));
}));

test('settings of the story are read again when they change', started(files, async (editor, folder) => {
  const document = opened(editor);
  editor.type(document, 'hallwy', 'hallway');
  const settings = path.join(folder, '.longhand.yml');
  fs.writeFileSync(settings, 'rules:\n  no-such-rule: error\n');
  const watcher = await until('a watcher', () => editor.watchers.find((one) => one.pattern.includes('.longhand.yml')));
  const uri = editor.vscode.Uri.file(settings);
  watcher.events.create.fire(uri);
  await until('a finding in the settings', () => editor.findings({uri}).length);
}));

test('a text without a folder is looked at too', async () => {
  const {Editor} = require('./support/editor');
  const editor = new Editor(undefined, {'longhand.path': started.longhand});
  await editor.start();
  const document = editor.open('untitled:Untitled-1', '-> nowhere\n');
  await until('a finding', () => editor.findings(document).length);
  await editor.stop();
});
