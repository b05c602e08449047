'use strict';
// The values of VS Code's interface that the extension makes, as far as it makes them.

class Position {
  constructor(line, character) {
    if (!(line >= 0) || !(character >= 0)) throw new Error(`No position: ${line}, ${character}`);
    Object.assign(this, {line, character});
  }

  isBefore(other) { return this.line < other.line || (this.line === other.line && this.character < other.character); }
}

class Range {
  constructor(start, end, ...rest) {
    const [from, to] = rest.length === 2 ? [new Position(start, end), new Position(...rest)] : [start, end];
    Object.assign(this, to.isBefore(from) ? {start: to, end: from} : {start: from, end: to});
  }
}

class Uri {
  constructor(text) {
    const found = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/i.exec(text);
    if (!found) throw new Error(`No address: ${text}`);
    [, this.scheme, this.authority = ''] = found;
    this.path = decodeURIComponent(found[3]);
    this.text = text;
  }

  static parse(text) { return new Uri(text); }
  static file(path) { return new Uri(`file://${path.split('/').map(encodeURIComponent).join('/')}`); }
  static joinPath(uri, ...names) { return Uri.file([uri.fsPath, ...names].join('/')); }
  get fsPath() { return this.path; }
  toString() { return this.text; }
}

class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = (listener) => {
      this.listeners.add(listener);
      return {dispose: () => this.listeners.delete(listener)};
    };
  }

  fire(value) { return [...this.listeners].map((listener) => listener(value)); }
  dispose() { this.listeners.clear(); }
}

class WorkspaceEdit {
  constructor() { this.changes = []; }
  set(uri, edits) { this.changes.push([uri, edits]); }
  entries() { return this.changes; }
}

class CodeActionKind {
  constructor(value) { this.value = value; }
  append(part) { return new CodeActionKind(this.value ? `${this.value}.${part}` : part); }
}
CodeActionKind.Empty = new CodeActionKind('');

/// A class whose instances hold what they were made of, under these names.
const record = (name, ...keys) => ({[name]: class {
  constructor(...values) { keys.forEach((key, index) => { this[key] = values[index]; }); }
}})[name];

module.exports = {
  Position, Range, Uri, EventEmitter, WorkspaceEdit, CodeActionKind,
  CallHierarchyIncomingCall: record('CallHierarchyIncomingCall', 'from', 'fromRanges'),
  CallHierarchyItem: record('CallHierarchyItem', 'kind', 'name', 'detail', 'uri', 'range', 'selectionRange'),
  CallHierarchyOutgoingCall: record('CallHierarchyOutgoingCall', 'to', 'fromRanges'),
  CodeAction: record('CodeAction', 'title', 'kind'),
  CodeLens: record('CodeLens', 'range', 'command'),
  CompletionItem: record('CompletionItem', 'label', 'kind'),
  Diagnostic: record('Diagnostic', 'range', 'message', 'severity'),
  DiagnosticRelatedInformation: record('DiagnosticRelatedInformation', 'location', 'message'),
  DocumentHighlight: record('DocumentHighlight', 'range', 'kind'),
  DocumentLink: record('DocumentLink', 'range', 'target'),
  DocumentSymbol: record('DocumentSymbol', 'name', 'detail', 'kind', 'range', 'selectionRange'),
  FoldingRange: record('FoldingRange', 'start', 'end', 'kind'),
  Hover: record('Hover', 'contents', 'range'),
  InlayHint: record('InlayHint', 'position', 'label', 'kind'),
  Location: record('Location', 'uri', 'range'),
  MarkdownString: record('MarkdownString', 'value'),
  ParameterInformation: record('ParameterInformation', 'label', 'documentation'),
  ProcessExecution: record('ProcessExecution', 'process', 'args'),
  SelectionRange: record('SelectionRange', 'range', 'parent'),
  SemanticTokens: record('SemanticTokens', 'data', 'resultId'),
  SemanticTokensEdit: record('SemanticTokensEdit', 'start', 'deleteCount', 'data'),
  SemanticTokensEdits: record('SemanticTokensEdits', 'edits', 'resultId'),
  SemanticTokensLegend: record('SemanticTokensLegend', 'tokenTypes', 'tokenModifiers'),
  SignatureHelp: record('SignatureHelp'),
  SignatureInformation: record('SignatureInformation', 'label', 'documentation'),
  SnippetString: record('SnippetString', 'value'),
  SymbolInformation: record('SymbolInformation', 'name', 'kind', 'containerName', 'location'),
  Task: record('Task', 'definition', 'scope', 'name', 'source', 'execution', 'problemMatchers'),
  TextEdit: record('TextEdit', 'range', 'newText'),
  DiagnosticSeverity: {Error: 0, Warning: 1, Information: 2, Hint: 3},
  ProgressLocation: {SourceControl: 1, Window: 10, Notification: 15},
  TaskScope: {Global: 1, Workspace: 2},
  ViewColumn: {Active: -1, Beside: -2, One: 1},
};
