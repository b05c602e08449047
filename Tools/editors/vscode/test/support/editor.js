'use strict';
// VS Code without VS Code: it keeps what the extension registers and shows, and does what a writer would do.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const values = require('./values');

const extensionPath = path.join(__dirname, '../..');

/// Where a place of a text is, in UTF-16.
const offsetAt = (text, {line, character}) => {
  const lines = text.split('\n');
  return lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0)
    + Math.min(character, (lines[line] ?? '').length);
};

class Document {
  constructor(uri, text, languageId) { Object.assign(this, {uri, text, languageId, version: 1, isDirty: false}); }
  getText() { return this.text; }
  /// The place of words in the text, `offset` characters into them.
  place(words, offset = 0) {
    const index = this.text.indexOf(words) + offset;
    if (index < offset) throw new Error(`The text has no '${words}'.`);
    const before = this.text.slice(0, index).split('\n');
    return new values.Position(before.length - 1, before[before.length - 1].length);
  }

  range(words) { return new values.Range(this.place(words), this.place(words, words.length)); }
  words({start, end}) { return this.text.slice(offsetAt(this.text, start), offsetAt(this.text, end)); }
  applying(edits) {
    const places = edits.map(({range, newText}) => [offsetAt(this.text, range.start), offsetAt(this.text, range.end), newText]);
    return places.sort((first, second) => second[0] - first[0])
      .reduce((text, [start, end, words]) => text.slice(0, start) + words + text.slice(end), this.text);
  }
}

class Editor {
  constructor(folder, settings = {}, extension = extensionPath) {
    Object.assign(this, {folder, path: extension});
    this.settings = {...settings};
    /// What was registered, by the end of the function's name: `this.provider.HoverProvider`.
    this.provider = {};
    this.disposed = new Set();
    this.commands = new Map();
    this.shown = {errors: [], warnings: [], messages: [], status: [], terminals: [], panels: [], documents: [], progress: []};
    this.executed = [];
    this.watchers = [];
    this.collections = [];
    this.documents = [];
    /// What is answered to a message with buttons.
    this.answer = () => undefined;
    this.events = new Proxy({}, {get: (events, name) => (events[name] ??= new values.EventEmitter())});
    this.vscode = {
      ...values, languages: this.languages(), workspace: this.workspace(), window: this.window(),
      commands: {
        registerCommand: (name, run) => {
          if (this.commands.has(name)) throw new Error(`The command ${name} exists already.`);
          this.commands.set(name, run);
          return {dispose: () => this.commands.delete(name)};
        },
        executeCommand: async (name, ...parameters) => {
          this.executed.push([name, ...parameters]);
          return this.commands.get(name)?.(...parameters);
        },
      },
      tasks: {registerTaskProvider: (type, provider) => this.keep(`${type}Tasks`, provider)},
    };
    this.vscode.Selection = values.Range;
    this.vscode.SymbolKind = {};
    this.context = {
      extensionPath: extension, extensionUri: values.Uri.file(extension), subscriptions: [],
      extension: {packageJSON: JSON.parse(fs.readFileSync(path.join(extension, 'package.json'), 'utf8'))},
    };
  }

  keep(name, provider, ...rest) {
    this.provider[name] = provider;
    this.provider[`${name}Options`] = rest;
    this.disposed.delete(name);
    return {dispose: () => { if (this.provider[name] === provider) this.disposed.add(name); }};
  }

  languages() {
    return new Proxy({}, {get: (_, name) => {
      if (name === 'createDiagnosticCollection') return () => this.collection();
      const [, kind] = /^register(.*)$/.exec(name);
      if (kind === 'WorkspaceSymbolProvider') return (provider) => this.keep(kind, provider);
      return (selector, provider, ...rest) => this.keep(kind, provider, selector, ...rest);
    }});
  }

  collection() {
    const found = new Map();
    const collection = {
      set: (uri, diagnostics) => found.set(uri.toString(), diagnostics), clear: () => found.clear(),
      get: (uri) => found.get(uri.toString()) ?? [], dispose: () => found.clear(),
    };
    this.collections.push(collection);
    return collection;
  }

  workspace() {
    const editor = this;
    return new Proxy({
      get textDocuments() { return editor.documents; },
      workspaceFolders: this.folder && [{uri: values.Uri.file(this.folder), name: 'story', index: 0}],
      isTrusted: true,
      getConfiguration: (section) => ({get: (name) => this.settings[`${section}.${name}`] ?? this.standard(`${section}.${name}`)}),
      createFileSystemWatcher: (pattern) => {
        const events = {create: new values.EventEmitter(), change: new values.EventEmitter(), delete: new values.EventEmitter()};
        const watcher = {pattern, events, onDidCreate: events.create.event, onDidChange: events.change.event,
          onDidDelete: events.delete.event, dispose: () => { watcher.isDisposed = true; }};
        this.watchers.push(watcher);
        return watcher;
      },
      applyEdit: async (edit) => { this.apply(edit); return true; },
      saveAll: async () => { this.documents.forEach((document) => this.save(document)); return true; },
      openTextDocument: async ({content, language}) => new Document(new values.Uri('untitled:Untitled-1'), content, language),
      registerTextDocumentContentProvider: (scheme, provider) => this.keep(`${scheme}Content`, provider),
    }, {get: (known, name) => (name in known ? known[name] : this.events[name].event)});
  }

  window() {
    const message = (list) => async (words, ...buttons) => {
      list.push(words);
      return this.answer(words, buttons);
    };
    const editor = this;
    return new Proxy({
      get activeTextEditor() { return editor.active; },
      showErrorMessage: message(this.shown.errors), showWarningMessage: message(this.shown.warnings),
      showInformationMessage: message(this.shown.messages),
      setStatusBarMessage: (words) => { this.shown.status.push(words); return {dispose: () => {}}; },
      createOutputChannel: (name) => {
        this.output = {name, text: '', append(words) { this.text += words; }, appendLine(words) { this.text += `${words}\n`; },
          show() { this.isShown = true; }, dispose() {}};
        return this.output;
      },
      createTerminal: (options) => {
        this.shown.terminals.push(options);
        return {show: () => { options.isShown = true; }};
      },
      createWebviewPanel: (type, title, column, options) => this.panel(type, title, column, options),
      showTextDocument: async (document) => { this.shown.documents.push(document); },
      withProgress: async (options, run) => {
        this.shown.progress.push(options.title);
        const result = await run({report() {}}, {onCancellationRequested() {}});
        this.shown.ended = (this.shown.ended ?? 0) + 1;
        return result;
      },
    }, {get: (known, name) => (name in known ? known[name] : this.events[name].event)});
  }

  panel(type, title, column, options) {
    const [messages, disposal] = [new values.EventEmitter(), new values.EventEmitter()];
    const panel = {
      type, title, column, options, posted: [],
      webview: {
        cspSource: 'vscode-webview:', asWebviewUri: (uri) => uri, onDidReceiveMessage: messages.event,
        postMessage: (event) => { panel.posted.push(event); panel.onPost?.(event); },
      },
      onDidDispose: disposal.event, reveal() {},
      dispose() {
        if (panel.isDisposed) return;
        panel.isDisposed = true;
        disposal.fire();
      },
      /// What the page inside says.
      say: (event) => messages.fire(event),
    };
    this.shown.panels.push(panel);
    return panel;
  }

  standard(name) {
    const setting = this.context.extension.packageJSON.contributes.configuration.properties[name];
    if (!setting) throw new Error(`The manifest has no setting ${name}.`);
    return setting.default;
  }

  // MARK: What a writer does

  /// The extension, at work in this editor.
  async start() {
    const load = Module._load;
    Module._load = (name, ...rest) => (name === 'vscode' ? this.vscode : load(name, ...rest));
    try {
      delete require.cache[require.resolve(path.join(this.path, 'extension.js'))];
      this.extension = require(path.join(this.path, 'extension.js'));
    } finally {
      Module._load = load;
    }
    await this.extension.activate(this.context);
    return this;
  }

  async stop() {
    await this.extension.deactivate();
    this.context.subscriptions.forEach((one) => one.dispose());
  }

  open(name, text, languageId = 'ink') {
    const uri = name.includes(':') ? new values.Uri(name) : values.Uri.file(path.join(this.folder, name));
    const document = new Document(uri, text ?? fs.readFileSync(uri.fsPath, 'utf8'), languageId);
    this.documents.push(document);
    this.active = {document, selection: {active: new values.Position(0, 0)}};
    this.events.onDidOpenTextDocument.fire(document);
    return document;
  }

  close(document) {
    this.documents = this.documents.filter((one) => one !== document);
    this.events.onDidCloseTextDocument.fire(document);
  }

  /// Puts other words in the place of some.
  type(document, words, replacement) { this.edit(document, [{range: document.range(words), newText: replacement}]); }

  edit(document, edits) {
    // As VS Code tells it: from the end to the beginning.
    const changes = edits.map(({range, newText}) => ({range, text: newText}))
      .sort((first, second) => (first.range.start.isBefore(second.range.start) ? 1 : -1));
    document.text = document.applying(edits);
    document.version += 1;
    document.isDirty = true;
    this.events.onDidChangeTextDocument.fire({document, contentChanges: changes});
  }

  apply(edit) {
    for (const [uri, edits] of edit.entries()) {
      const document = this.documents.find((one) => one.uri.toString() === uri.toString());
      if (document) this.edit(document, edits);
      else fs.writeFileSync(uri.fsPath, new Document(uri, fs.readFileSync(uri.fsPath, 'utf8')).applying(edits));
    }
  }

  save(document) {
    if (document.uri.scheme === 'file') fs.writeFileSync(document.uri.fsPath, document.text);
    document.isDirty = false;
    this.events.onDidSaveTextDocument.fire(document);
  }

  select(document, position) {
    this.active = {document, selection: {active: position}};
    this.events.onDidChangeTextEditorSelection.fire({textEditor: this.active});
  }

  configure(name, value) {
    this.settings[name] = value;
    this.events.onDidChangeConfiguration.fire({affectsConfiguration: (section) => name.startsWith(section)});
  }

  run(command, ...parameters) { return this.vscode.commands.executeCommand(command, ...parameters); }

  /// The findings that are shown in a text.
  findings(document) { return this.collections.flatMap((collection) => collection.get(document.uri)); }
}

/// Waits until something is so.
const until = async (what, happens, seconds = 30) => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const result = await happens();
    if (result) return result;
    if (Date.now() > end) throw new Error(`It never came: ${what}.`);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
};

module.exports = {Document, Editor, extensionPath, until};
