'use strict';
const {Connection} = require('./connection');
const registerProviders = require('./providers');

const clientCapabilities = {
  general: {positionEncodings: ['utf-16']},
  textDocument: {
    completion: {completionItem: {snippetSupport: true, documentationFormat: ['markdown']}, contextSupport: true},
    hover: {contentFormat: ['markdown']},
    documentSymbol: {hierarchicalDocumentSymbolSupport: true},
    codeAction: {codeActionLiteralSupport: {codeActionKind: {valueSet: ['quickfix', 'refactor', 'source']}},
      disabledSupport: true, dataSupport: true},
    publishDiagnostics: {relatedInformation: true, versionSupport: true, codeDescriptionSupport: true,
      tagSupport: {valueSet: [1, 2]}, dataSupport: true},
    rename: {prepareSupport: true},
  },
  workspace: {
    configuration: true, workspaceFolders: true, workspaceEdit: {documentChanges: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
    semanticTokens: {refreshSupport: true}, inlayHint: {refreshSupport: true}, codeLens: {refreshSupport: true},
  },
  window: {workDoneProgress: true},
};

/// What the protocol calls an answer that a person should read.
const requestFailed = -32803;

/// The language server of one window: started, kept up to date with what is open, and heard.
class Client {
  /// `onEnded(reason)` is called when the server is gone and nobody had asked for that.
  constructor(vscode, convert, program, output, onEnded) {
    Object.assign(this, {vscode, convert, program, output, onEnded, capabilities: {}, subscriptions: []});
    /// What ends each thing that is shown as going on, by the server's name for it.
    this.endings = new Map();
    this.diagnostics = vscode.languages.createDiagnosticCollection('longhand');
    this.lensesChanged = new vscode.EventEmitter();
    this.hintsChanged = new vscode.EventEmitter();
    this.tokensChanged = new vscode.EventEmitter();
  }

  get settings() { return this.vscode.workspace.getConfiguration('longhand'); }
  showsLenses() { return this.settings.get('codeLens.enable') !== false; }

  async start() {
    const {vscode} = this;
    const log = this.settings.get('log');
    this.connection = new Connection(
      this.program, ['lsp', ...(log ? ['--log', log] : [])], (method, parameters) => this.hear(method, parameters),
      (reason) => this.ended(reason), (text) => this.output.append(text));
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({uri, name}) => ({uri: uri.toString(), name}));
    const {capabilities} = await this.connection.request('initialize', {
      processId: process.pid, clientInfo: {name: 'longhand-vscode'}, capabilities: clientCapabilities,
      rootUri: folders[0]?.uri ?? null, workspaceFolders: folders.length ? folders : null,
      initializationOptions: this.section(),
    });
    this.capabilities = capabilities;
    this.isReady = true;
    this.connection.notify('initialized', {});
    this.followDocuments();
    this.subscriptions.push(...registerProviders(vscode, this.convert, this));
  }

  /// What the server is to know of the settings. It always finds lenses, since they say where a text can be played from;
  /// whether they are shown is decided here.
  section() {
    const get = (name) => this.settings.get(name);
    return {
      mainFiles: get('mainFiles') ?? [], codeLens: {enable: true},
      inlayHints: {
        parameterNames: get('inlayHints.parameterNames'), shifts: get('inlayHints.shifts'),
        weaveDepth: get('inlayHints.weaveDepth'),
      },
    };
  }

  ended(reason) {
    this.diagnostics.clear();
    this.endProgress();
    if (!this.isStopping) this.onEnded(reason);
  }

  // MARK: What is open

  followDocuments() {
    const {workspace} = this.vscode;
    const isOurs = (document) =>
      document.languageId === 'ink' || /\/\.longhand\.yml$|\.transcript$/.test(document.uri.path);
    const notify = (method, parameters) => this.connection.notify(method, parameters);
    const identifier = (document) => ({uri: document.uri.toString(), version: document.version});
    const open = (document) => isOurs(document) && notify('textDocument/didOpen', {
      textDocument: {...identifier(document), languageId: document.languageId, text: document.getText()},
    });
    const files = (method) => ({files: list}) => notify(method, {files: list.map((file) => (file.oldUri
      ? {oldUri: file.oldUri.toString(), newUri: file.newUri.toString()} : {uri: file.toString()}))});
    workspace.textDocuments.forEach(open);
    this.subscriptions.push(
      workspace.onDidOpenTextDocument(open),
      workspace.onDidChangeTextDocument(({document, contentChanges}) => {
        if (!isOurs(document) || contentChanges.length === 0) return undefined;
        return notify('textDocument/didChange', {
          textDocument: identifier(document),
          contentChanges: contentChanges.map(({range, text}) => ({range: this.convert.fromRange(range), text})),
        });
      }),
      workspace.onDidCloseTextDocument((document) => isOurs(document) && notify('textDocument/didClose', {
        textDocument: {uri: document.uri.toString()},
      })),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('longhand')) return;
        notify('workspace/didChangeConfiguration', {settings: {longhand: this.section()}});
        this.lensesChanged.fire();
      }),
      workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        const plain = (folders) => folders.map(({uri, name}) => ({uri: uri.toString(), name}));
        notify('workspace/didChangeWorkspaceFolders', {event: {added: plain(added), removed: plain(removed)}});
      }),
      workspace.onDidCreateFiles(files('workspace/didCreateFiles')),
      workspace.onDidDeleteFiles(files('workspace/didDeleteFiles')),
      workspace.onDidRenameFiles(files('workspace/didRenameFiles')),
      workspace.onWillRenameFiles((event) => event.waitUntil(this.renameIncludes(event.files))));
  }

  async renameIncludes(files) {
    const json = await this.ask('workspace/willRenameFiles', {
      files: files.map(({oldUri, newUri}) => ({oldUri: oldUri.toString(), newUri: newUri.toString()})),
    });
    return this.convert.workspaceEdit(json);
  }

  // MARK: What the server says

  hear(method, parameters) {
    const {vscode, convert} = this;
    switch (method) {
      case 'textDocument/publishDiagnostics':
        return this.diagnostics.set(convert.uri(parameters.uri), parameters.diagnostics.map(convert.diagnostic));
      case 'workspace/configuration': return parameters.items.map(() => this.section());
      case 'client/registerCapability': return this.watch(parameters.registrations);
      case 'workspace/codeLens/refresh': return this.lensesChanged.fire();
      case 'workspace/inlayHint/refresh': return this.hintsChanged.fire();
      case 'workspace/semanticTokens/refresh': return this.tokensChanged.fire();
      case 'workspace/applyEdit':
        return vscode.workspace.applyEdit(convert.workspaceEdit(parameters.edit)).then((applied) => ({applied}));
      case '$/progress': return this.showProgress(parameters);
      case 'window/logMessage': return this.output.appendLine(parameters.message);
      case 'window/showMessage': return void vscode.window.showInformationMessage(parameters.message);
      default: return null;
    }
  }

  /// Shows in the status bar what the server says is going on, until it says that it is over.
  showProgress({token, value}) {
    const {ProgressLocation, window} = this.vscode;
    if (value.kind === 'begin') {
      const options = {location: ProgressLocation.Window, title: `Longhand: ${value.title}…`};
      window.withProgress(options, () => new Promise((end) => { this.endings.set(token, end); }));
    } else if (value.kind === 'end') {
      this.endings.get(token)?.();
      this.endings.delete(token);
    }
  }

  endProgress() {
    this.endings.forEach((end) => end());
    this.endings.clear();
  }

  watch(registrations) {
    const tell = (type) => (uri) =>
      this.connection.notify('workspace/didChangeWatchedFiles', {changes: [{uri: uri.toString(), type}]});
    for (const {globPattern} of registrations.flatMap((one) => one.registerOptions?.watchers ?? [])) {
      const watcher = this.vscode.workspace.createFileSystemWatcher(globPattern);
      watcher.onDidCreate(tell(1));
      watcher.onDidChange(tell(2));
      watcher.onDidDelete(tell(3));
      this.subscriptions.push(watcher);
    }
    return null;
  }

  // MARK: Asking

  /// The result of a request; its error is thrown, in the server's words.
  request(method, parameters, token) { return this.connection.request(method, parameters, token); }

  /// The result of what the editor asks by itself: null where the text changed before there was one, or there is none.
  async ask(method, parameters, token) {
    try {
      return await this.request(method, parameters, token);
    } catch {
      return null;
    }
  }

  /// Edits that make a text look better; where there are none because of the text, the reason is told in passing.
  async askForFormat(method, parameters, token) {
    try {
      return await this.request(method, parameters, token);
    } catch (error) {
      if (error.code === requestFailed) this.vscode.window.setStatusBarMessage(`Longhand: ${error.message}`, 10000);
      return null;
    }
  }

  /// The main file of a text's story, and the knot or stitch that a line of it is in: `{story, uri, path?}`.
  async placeOf(document, line = 0) {
    const uri = document.uri.toString();
    const lenses = await this.ask('textDocument/codeLens', {textDocument: {uri}}) ?? [];
    const plays = lenses.filter((lens) => lens.command?.command === 'longhand.play' && lens.range.start.line <= line);
    return plays[plays.length - 1]?.command.arguments[0] ?? {story: uri, uri};
  }

  async stop() {
    this.isStopping = true;
    this.endProgress();
    this.subscriptions.forEach((one) => one.dispose());
    this.diagnostics.dispose();
    await this.connection?.close();
  }
}

module.exports = {Client};
