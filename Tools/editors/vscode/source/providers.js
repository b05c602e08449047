'use strict';

/// What the server can do, registered with VS Code under its own names; only what the server says that it can.
module.exports = (vscode, convert, client) => {
  const selector = [{language: 'ink'}];
  /// Tests name what is in a story, too.
  const withTranscripts = [...selector, {pattern: '**/*.transcript'}];
  const languages = vscode.languages;
  const able = client.capabilities;
  const of = (document) => ({textDocument: {uri: document.uri.toString()}});
  const at = (document, position) => ({...of(document), position: convert.fromPosition(position)});
  /// The answer as VS Code has it; nothing where there is none, or where it came too late to be of use.
  const ask = async (method, parameters, token, convertResult) => {
    const result = await client.ask(method, parameters, token);
    return result === null || result === undefined ? undefined : convertResult(result);
  };
  const askForFormat = async (method, parameters, token) =>
    (await client.askForFormat(method, parameters, token))?.map(convert.textEdit);
  const each = (convertOne) => (items) => items.map(convertOne);
  const registered = [];
  const register = (capability, make) => {
    if (able[capability]) registered.push(make(able[capability]));
  };

  register('completionProvider', ({triggerCharacters, resolveProvider}) => languages.registerCompletionItemProvider(selector, {
    provideCompletionItems: (document, position, token, context) => ask('textDocument/completion', {
      ...at(document, position),
      context: {triggerKind: context.triggerKind + 1, triggerCharacter: context.triggerCharacter},
    }, token, (list) => ({
      items: (list.items ?? list).map(convert.completion), isIncomplete: list.isIncomplete ?? false,
    })),
    resolveCompletionItem: async (item, token) => {
      if (!resolveProvider) return item;
      const json = await client.ask('completionItem/resolve', item.json, token);
      if (json?.documentation) item.documentation = convert.markdown(json.documentation);
      return item;
    },
  }, ...triggerCharacters));
  register('hoverProvider', () => languages.registerHoverProvider(withTranscripts, {
    provideHover: (document, position, token) => ask('textDocument/hover', at(document, position), token, (hover) =>
      new vscode.Hover(convert.markdown(hover.contents), hover.range && convert.range(hover.range))),
  }));
  register('definitionProvider', () => languages.registerDefinitionProvider(withTranscripts, {
    provideDefinition: (document, position, token) =>
      ask('textDocument/definition', at(document, position), token, (found) => [found].flat().map(convert.location)),
  }));
  register('declarationProvider', () => languages.registerDeclarationProvider(withTranscripts, {
    provideDeclaration: (document, position, token) =>
      ask('textDocument/declaration', at(document, position), token, (found) => [found].flat().map(convert.location)),
  }));
  register('referencesProvider', () => languages.registerReferenceProvider(withTranscripts, {
    provideReferences: (document, position, context, token) => ask('textDocument/references', {
      ...at(document, position), context: {includeDeclaration: context.includeDeclaration},
    }, token, each(convert.location)),
  }));
  register('documentHighlightProvider', () => languages.registerDocumentHighlightProvider(withTranscripts, {
    provideDocumentHighlights: (document, position, token) =>
      ask('textDocument/documentHighlight', at(document, position), token, each((found) =>
        new vscode.DocumentHighlight(convert.range(found.range), (found.kind ?? 1) - 1))),
  }));
  register('renameProvider', ({prepareProvider}) => languages.registerRenameProvider(withTranscripts, {
    // A refusal is for the writer to read, so it is not swallowed.
    provideRenameEdits: async (document, position, newName, token) => convert.workspaceEdit(
      await client.request('textDocument/rename', {...at(document, position), newName}, token)),
    prepareRename: async (document, position, token) => {
      if (!prepareProvider) return undefined;
      const place = await client.request('textDocument/prepareRename', at(document, position), token);
      if (!place) throw new Error('There is no name here.');
      return place.range
        ? {range: convert.range(place.range), placeholder: place.placeholder} : convert.range(place);
    },
  }));
  register('documentSymbolProvider', () => languages.registerDocumentSymbolProvider(selector, {
    provideDocumentSymbols: (document, token) =>
      ask('textDocument/documentSymbol', of(document), token, each(convert.symbol)),
  }));
  register('workspaceSymbolProvider', () => languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: (query, token) => ask('workspace/symbol', {query}, token, each(convert.symbol)),
  }));
  register('codeActionProvider', ({codeActionKinds}) => languages.registerCodeActionsProvider(selector, {
    provideCodeActions: (document, range, context, token) => ask('textDocument/codeAction', {
      ...of(document), range: convert.fromRange(range),
      context: {
        diagnostics: context.diagnostics.map((found) => found.json).filter(Boolean),
        only: context.only && [context.only.value],
      },
    }, token, each(convert.action)),
  }, {providedCodeActionKinds: (codeActionKinds ?? []).map((kind) =>
    kind.split('.').reduce((result, part) => result.append(part), vscode.CodeActionKind.Empty))}));
  register('codeLensProvider', () => languages.registerCodeLensProvider(selector, {
    onDidChangeCodeLenses: client.lensesChanged.event,
    provideCodeLenses: async (document, token) => (client.showsLenses()
      ? ask('textDocument/codeLens', of(document), token, each((lens) =>
        new vscode.CodeLens(convert.range(lens.range), convert.command(lens.command))))
      : []),
  }));
  register('inlayHintProvider', () => languages.registerInlayHintsProvider(selector, {
    onDidChangeInlayHints: client.hintsChanged.event,
    provideInlayHints: (document, range, token) => ask('textDocument/inlayHint', {
      ...of(document), range: convert.fromRange(range),
    }, token, each(convert.hint)),
  }));
  register('signatureHelpProvider', ({triggerCharacters}) => languages.registerSignatureHelpProvider(selector, {
    provideSignatureHelp: (document, position, token) =>
      ask('textDocument/signatureHelp', at(document, position), token, convert.signatures),
  }, ...triggerCharacters));
  register('foldingRangeProvider', () => languages.registerFoldingRangeProvider(selector, {
    provideFoldingRanges: (document, context, token) => ask('textDocument/foldingRange', of(document), token, each((fold) =>
      new vscode.FoldingRange(fold.startLine, fold.endLine,
        {comment: 1, imports: 2, region: 3}[fold.kind]))),
  }));
  register('selectionRangeProvider', () => languages.registerSelectionRangeProvider(selector, {
    provideSelectionRanges: (document, positions, token) => ask('textDocument/selectionRange', {
      ...of(document), positions: positions.map(convert.fromPosition),
    }, token, each(convert.selection)),
  }));
  register('documentLinkProvider', () => languages.registerDocumentLinkProvider(selector, {
    provideDocumentLinks: (document, token) => ask('textDocument/documentLink', of(document), token, each((link) =>
      new vscode.DocumentLink(convert.range(link.range), link.target && convert.uri(link.target)))),
  }));
  register('callHierarchyProvider', () => languages.registerCallHierarchyProvider(selector, {
    prepareCallHierarchy: (document, position, token) =>
      ask('textDocument/prepareCallHierarchy', at(document, position), token, each(convert.callItem)),
    provideCallHierarchyIncomingCalls: (item, token) =>
      ask('callHierarchy/incomingCalls', {item: item.json}, token, each((call) =>
        new vscode.CallHierarchyIncomingCall(convert.callItem(call.from), call.fromRanges.map(convert.range)))),
    provideCallHierarchyOutgoingCalls: (item, token) =>
      ask('callHierarchy/outgoingCalls', {item: item.json}, token, each((call) =>
        new vscode.CallHierarchyOutgoingCall(convert.callItem(call.to), call.fromRanges.map(convert.range)))),
  }));
  register('documentFormattingProvider', () => languages.registerDocumentFormattingEditProvider(selector, {
    provideDocumentFormattingEdits: (document, options, token) =>
      askForFormat('textDocument/formatting', {...of(document), options}, token),
  }));
  register('documentRangeFormattingProvider', () => languages.registerDocumentRangeFormattingEditProvider(selector, {
    provideDocumentRangeFormattingEdits: (document, range, options, token) => askForFormat('textDocument/rangeFormatting', {
      ...of(document), range: convert.fromRange(range), options,
    }, token),
  }));
  register('documentOnTypeFormattingProvider', ({firstTriggerCharacter, moreTriggerCharacter}) =>
    languages.registerOnTypeFormattingEditProvider(selector, {
      provideOnTypeFormattingEdits: (document, position, ch, options, token) => ask('textDocument/onTypeFormatting', {
        ...at(document, position), ch, options,
      }, token, each(convert.textEdit)),
    }, firstTriggerCharacter, ...(moreTriggerCharacter ?? [])));
  register('semanticTokensProvider', ({legend}) => {
    const known = new vscode.SemanticTokensLegend(legend.tokenTypes, legend.tokenModifiers);
    const tokens = (json) => new vscode.SemanticTokens(new Uint32Array(json.data), json.resultId);
    const whole = languages.registerDocumentSemanticTokensProvider(selector, {
      onDidChangeSemanticTokens: client.tokensChanged.event,
      provideDocumentSemanticTokens: (document, token) =>
        ask('textDocument/semanticTokens/full', of(document), token, tokens),
      provideDocumentSemanticTokensEdits: (document, previousResultId, token) =>
        ask('textDocument/semanticTokens/full/delta', {...of(document), previousResultId}, token, (json) => (json.edits
          ? new vscode.SemanticTokensEdits(json.edits.map((edit) =>
            new vscode.SemanticTokensEdit(edit.start, edit.deleteCount, new Uint32Array(edit.data ?? []))), json.resultId)
          : tokens(json))),
    }, known);
    const part = languages.registerDocumentRangeSemanticTokensProvider(selector, {
      provideDocumentRangeSemanticTokens: (document, range, token) => ask('textDocument/semanticTokens/range', {
        ...of(document), range: convert.fromRange(range),
      }, token, tokens),
    }, known);
    return {dispose: () => [whole, part].forEach((one) => one.dispose())};
  });
  return registered;
};
