'use strict';

/// Values of the protocol as VS Code has them, and the other way round.
module.exports = (vscode) => {
  const position = (json) => new vscode.Position(json.line, json.character);
  const range = (json) => new vscode.Range(position(json.start), position(json.end));
  const uri = (text) => vscode.Uri.parse(text);
  const location = (json) => new vscode.Location(uri(json.uri), range(json.range));
  const markdown = (json) => {
    const text = new vscode.MarkdownString(typeof json === 'string' ? json : json.value);
    text.isTrusted = false;
    return text;
  };
  const severities = [
    undefined, vscode.DiagnosticSeverity.Error, vscode.DiagnosticSeverity.Warning, vscode.DiagnosticSeverity.Information,
    vscode.DiagnosticSeverity.Hint,
  ];

  const fromPosition = ({line, character}) => ({line, character});
  const fromRange = ({start, end}) => ({start: fromPosition(start), end: fromPosition(end)});

  /// A finding; what the server said is kept, to be sent back when its fixes are asked for.
  const diagnostic = (json) => {
    const result = new vscode.Diagnostic(range(json.range), json.message, severities[json.severity ?? 1]);
    result.source = json.source;
    result.code = json.codeDescription ? {value: json.code, target: uri(json.codeDescription.href)} : json.code;
    // The protocol counts both alike: 1 for what is unnecessary, 2 for what is deprecated.
    result.tags = json.tags;
    result.relatedInformation = json.relatedInformation?.map((related) =>
      new vscode.DiagnosticRelatedInformation(location(related.location), related.message));
    result.json = json;
    return result;
  };

  const textEdit = (json) => new vscode.TextEdit(range(json.range), json.newText);

  const workspaceEdit = (json) => {
    const result = new vscode.WorkspaceEdit();
    for (const [text, edits] of Object.entries(json?.changes ?? {})) result.set(uri(text), edits.map(textEdit));
    for (const change of json?.documentChanges ?? []) {
      switch (change.kind) {
        case 'create': result.createFile(uri(change.uri), change.options); break;
        case 'rename': result.renameFile(uri(change.oldUri), uri(change.newUri), change.options); break;
        case 'delete': result.deleteFile(uri(change.uri), change.options); break;
        default: result.set(uri(change.textDocument.uri), change.edits.map(textEdit));
      }
    }
    return result;
  };

  const command = (json) => json && {title: json.title, command: json.command, arguments: json.arguments};

  const completion = (json) => {
    const item = new vscode.CompletionItem(json.label, json.kind === undefined ? undefined : json.kind - 1);
    const text = json.textEdit?.newText ?? json.insertText ?? json.label;
    item.insertText = json.insertTextFormat === 2 ? new vscode.SnippetString(text) : text;
    if (json.textEdit) item.range = range(json.textEdit.range);
    for (const key of ['detail', 'sortText', 'filterText', 'preselect']) item[key] = json[key];
    if (json.documentation) item.documentation = markdown(json.documentation);
    if (json.additionalTextEdits) item.additionalTextEdits = json.additionalTextEdits.map(textEdit);
    item.command = command(json.command);
    item.json = json;
    return item;
  };

  const symbol = (json) => {
    if (json.location) {
      return new vscode.SymbolInformation(json.name, json.kind - 1, json.containerName ?? '', location(json.location));
    }
    const result = new vscode.DocumentSymbol(
      json.name || ' ', json.detail ?? '', json.kind - 1, range(json.range), range(json.selectionRange));
    result.children = (json.children ?? []).map(symbol);
    return result;
  };

  const action = (json) => {
    const kind = (json.kind ?? 'quickfix').split('.').reduce((kind, part) => kind.append(part), vscode.CodeActionKind.Empty);
    const result = new vscode.CodeAction(json.title, kind);
    if (json.edit) result.edit = workspaceEdit(json.edit);
    result.command = command(json.command);
    result.disabled = json.disabled;
    // What it means for who plays the story is told once it is done.
    if (json.data?.consequences) {
      result.command = {title: json.title, command: 'longhand.tell', arguments: [json.data.consequences]};
    }
    result.diagnostics = json.diagnostics?.map(diagnostic);
    result.isPreferred = json.isPreferred;
    return result;
  };

  const hint = (json) => {
    const label = typeof json.label === 'string' ? json.label : json.label.map((part) => part.value).join('');
    const result = new vscode.InlayHint(position(json.position), label, json.kind);
    result.paddingLeft = json.paddingLeft;
    result.paddingRight = json.paddingRight;
    if (json.tooltip) result.tooltip = markdown(json.tooltip);
    return result;
  };

  const signatures = (json) => {
    const result = new vscode.SignatureHelp();
    result.signatures = json.signatures.map((signature) => {
      const information = new vscode.SignatureInformation(
        signature.label, signature.documentation && markdown(signature.documentation));
      information.parameters = (signature.parameters ?? []).map((parameter) =>
        new vscode.ParameterInformation(parameter.label, parameter.documentation && markdown(parameter.documentation)));
      return information;
    });
    result.activeSignature = json.activeSignature ?? 0;
    result.activeParameter = json.activeParameter ?? 0;
    return result;
  };

  const selection = (json) =>
    new vscode.SelectionRange(range(json.range), json.parent ? selection(json.parent) : undefined);

  const callItem = (json) => {
    const item = new vscode.CallHierarchyItem(
      json.kind - 1, json.name, json.detail ?? '', uri(json.uri), range(json.range), range(json.selectionRange));
    item.json = json;
    return item;
  };

  return {
    action, callItem, command, completion, diagnostic, fromPosition, fromRange, hint, location, markdown, position, range,
    selection, signatures, symbol, textEdit, uri, workspaceEdit,
  };
};
