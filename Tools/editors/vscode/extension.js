'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const vscode = require('vscode');
const {Client} = require('./source/client');
const {Preview} = require('./source/preview');
const convert = require('./source/convert')(vscode);
const tasks = require('./source/tasks');

let client;
let output;
/// When the server died, in milliseconds, the last few times.
let deaths = [];
let preview;
let lastPath;

/// The program: what the settings say, else what came with the extension, else what the PATH has.
function program(context) {
  const named = vscode.workspace.getConfiguration('longhand').get('path');
  if (named) return named;
  const own = path.join(context.extensionPath, 'bin', process.platform === 'win32' ? 'longhand.exe' : 'longhand');
  return fs.existsSync(own) ? own : 'longhand';
}

async function start(context) {
  await client?.stop();
  client = new Client(vscode, convert, program(context), output, (reason) => revive(context, reason));
  try {
    await client.start();
  } catch (error) {
    output.appendLine(error.message);
  }
}

/// Starts the server again that died; not for ever, for one that dies at once would do so each time.
async function revive(context, reason) {
  const now = Date.now();
  deaths = [...deaths.filter((time) => now - time < 180000), now];
  output.appendLine(`The language server is gone: ${reason}.`);
  if (client.isReady && deaths.length < 4) return start(context);
  const words = `Longhand's language server, '${client.program}', is gone: ${reason}. \`longhand.path\` says where it is.`;
  const answer = await vscode.window.showErrorMessage(words, 'Restart', 'Show what it wrote');
  if (answer === 'Restart') return vscode.commands.executeCommand('longhand.restart');
  return answer && output.show();
}

const fileOf = (uri) => convert.uri(uri).fsPath;

/// A way to a knot that a reader can take, or undefined where there is none, which is said.
async function wayTo(place, isAsked) {
  try {
    return await client.request('longhand/wayTo', {textDocument: {uri: place.uri}, path: place.path});
  } catch (error) {
    if (isAsked) vscode.window.showWarningMessage(error.message);
    return undefined;
  }
}

function inTerminal(context, name, options) {
  vscode.window.createTerminal({name, shellPath: program(context), shellArgs: options}).show();
}

/// The path of the main file of the story that is in front; undefined where it is something else.
async function storyInFront() {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'ink' || document.uri.scheme !== 'file') return undefined;
  return fileOf((await client.placeOf(document)).story);
}

/// Plays in the terminal, from the beginning or along a way to `place.path`.
async function play(context, place) {
  await vscode.workspace.saveAll(false);
  const options = ['play', '--new'];
  if (place.path) {
    const way = await wayTo(place, true);
    if (!way) return;
    const script = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'longhand-')), 'way.txt');
    fs.writeFileSync(script, way.script);
    options.push('--seed', String(way.seed), '--script', script);
  }
  inTerminal(context, 'Longhand', [...options, fileOf(place.story)]);
}

async function openPreview(context, editor) {
  const place = await client.placeOf(editor.document);
  if (!preview) {
    preview = new Preview(vscode, program(context), context, vscode.ViewColumn.Beside);
    preview.onDispose = () => { preview = undefined; };
  }
  lastPath = undefined;
  const seed = vscode.workspace.getConfiguration('longhand').get('preview.seed') ?? 1;
  preview.play(fileOf(place.story), {seed, choices: []});
}

/// Takes the story beside the text to the knot at the cursor, when the cursor has come to another one.
async function follow(editor) {
  const isOn = vscode.workspace.getConfiguration('longhand').get('preview.followCursor') !== false;
  if (!preview || !isOn || editor.document.languageId !== 'ink') return;
  const place = await client.placeOf(editor.document, editor.selection.active.line);
  if (!place.path || place.path === lastPath) return;
  lastPath = place.path;
  const way = await wayTo(place, false);
  if (way && preview && lastPath === place.path) preview.play(fileOf(place.story), way);
}

async function explore(context, editor) {
  const textDocument = {uri: editor.document.uri.toString()};
  const found = await vscode.window.withProgress(
    {location: vscode.ProgressLocation.Notification, title: 'Longhand explores the story…'},
    () => client.request('longhand/explore', {textDocument}));
  const never = found.parts.filter((part) => part.isUnreachable).map((part) => part.path);
  const words = never.length > 0
    ? `No reader comes to ${never.join(', ')}.`
    : `Of ${found.parts.length} parts, readers come to ${found.parts.filter((part) => part.isReached).length}.`;
  const answer = await vscode.window.showInformationMessage(words, 'The whole report');
  const {story} = await client.placeOf(editor.document);
  if (answer) inTerminal(context, 'Longhand: Explore', ['explore', fileOf(story)]);
}

async function plainInk(editor) {
  const {text} = await client.request('longhand/plainInk', {textDocument: {uri: editor.document.uri.toString()}});
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({content: text, language: 'ink'}));
}

const explanations = {
  async provideTextDocumentContent(uri) {
    const code = uri.path.split('/').pop().replace(/\.md$/, '');
    return (await client.request('longhand/explain', {code})).markdown;
  },
};

async function activate(context) {
  output = vscode.window.createOutputChannel('Longhand');
  deaths = [];
  const withEditor = (run) => async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== 'ink') {
      return vscode.window.showWarningMessage('Open a story first: a file whose name ends in .ink.');
    }
    try {
      return await run(editor);
    } catch (error) {
      return vscode.window.showErrorMessage(error.message);
    }
  };
  const command = (name, run) => context.subscriptions.push(vscode.commands.registerCommand(`longhand.${name}`, run));
  command('play', async (place) => (place?.story
    ? play(context, place)
    : withEditor(async (editor) => play(context, {...await client.placeOf(editor.document), path: undefined}))()));
  command('playHere', withEditor(async (editor) =>
    play(context, await client.placeOf(editor.document, editor.selection.active.line))));
  command('preview', withEditor((editor) => openPreview(context, editor)));
  command('explore', withEditor((editor) => explore(context, editor)));
  command('plainInk', withEditor(plainInk));
  command('restart', () => {
    deaths = [];
    return start(context);
  });
  command('tell', (sentences) => void vscode.window.setStatusBarMessage(`Longhand: ${sentences.join(' ')}`, 15000));
  command('showReferences', (uri, position, locations) => vscode.commands.executeCommand(
    'editor.action.showReferences', convert.uri(uri), convert.position(position), locations.map(convert.location)));
  let pause;
  context.subscriptions.push(
    output,
    vscode.workspace.registerTextDocumentContentProvider('longhand', explanations),
    vscode.tasks.registerTaskProvider('longhand', tasks(vscode, () => program(context), storyInFront)),
    vscode.workspace.onDidSaveTextDocument((document) => document.languageId === 'ink' && preview?.reload()),
    vscode.window.onDidChangeTextEditorSelection(({textEditor}) => {
      clearTimeout(pause);
      pause = setTimeout(() => follow(textEditor).catch(() => {}), 250);
    }),
    {dispose: () => { clearTimeout(pause); preview?.dispose(); }});
  await start(context);
}

async function deactivate() {
  preview?.dispose();
  await client?.stop();
}

module.exports = {activate, deactivate};
