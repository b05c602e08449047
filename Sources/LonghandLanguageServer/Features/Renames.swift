import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// `textDocument/rename` and `prepareRename`: another name for something, everywhere in every story that has the text.
///
/// A rename is tried before it is answered: if any name of the stories would mean something else then, or if there would
/// be a new error, it is refused in words.
enum Renames {
  static let handler = RequestHandler(
    "textDocument/rename", needs: .story, capability: ("renameProvider", ["prepareProvider": true])
  ) { (context) throws(ResponseError) in
    let name = try context.parameters.words("newName")
    guard let (occurrence, view) = try context.occurrence() else {
      throw ResponseError(.requestFailed, "There is no name here that could be changed.")
    }
    try checkIsOurs(occurrence.symbol)
    try checkIsName(name)
    var edits = FileEdits()
    for (symbol, view) in References.symbols(like: occurrence, in: view, context) {
      let renamed = RenamedStory(view, symbol, to: name)
      try renamed.check()
      edits.add(renamed.edits, in: view)
    }
    edits.add(try OtherFiles.edits(for: occurrence.symbol, in: view, to: name, context.server))
    return edits.json(context.server)
  }

  static let preparation = RequestHandler(
    "textDocument/prepareRename", needs: .story
  ) { (context) throws(ResponseError) in
    guard let (occurrence, view) = try context.occurrence() else { return .null }
    try checkIsOurs(occurrence.symbol)
    return [
      "range": context.json(occurrence.range, in: view),
      "placeholder": .words(view.script.name(of: occurrence.symbol)),
    ]
  }

  private static func checkIsOurs(_ symbol: StorySymbol) throws(ResponseError) {
    switch symbol {
    case .builtIn(let function):
      throw ResponseError(.requestFailed, "`\(function.rawValue)` belongs to ink and keeps its name.")
    case .personaFunction(let function):
      throw ResponseError(.requestFailed, "`\(function.rawValue)` belongs to the language and keeps its name.")
    case .flow, .label, .variable, .constant, .list, .listItem, .external, .temporary, .parameter, .persona, .pole:
      break
    }
  }

  /// A name must be one that the parser reads as such (ink §33).
  private static func checkIsName(_ name: String) throws(ResponseError) {
    let tree = Parser.parse(SourceFile(name: "name", text: "VAR \(name) = 1\n"))
    let declaration = tree.root.first(.variableDeclaration)
    guard tree.syntaxFindings.isEmpty, declaration?.first(.identifier)?.sourceText == name else {
      throw ResponseError(
        .requestFailed, "`\(name)` is no name: names have letters, digits and `_`, and not digits alone.")
    }
  }
}

/// A story in which something has another name.
struct RenamedStory {
  private let view: StoryView
  private let symbol: StorySymbol
  private let name: String
  /// The words to be changed.
  let edits: [TextEdit]

  init(_ view: StoryView, _ symbol: StorySymbol, to name: String) {
    self.view = view
    self.symbol = symbol
    self.name = name
    edits = view.occurrences(of: symbol).map { TextEdit(range: $0.range, replacement: name) }
  }

  /// Tries it.
  func check() throws(ResponseError) {
    let renamed = analysis()
    let (before, after) = (errors(view.snapshot.analysis), errors(renamed))
    if after.count > before.count, let new = after.first(where: { !before.contains($0) }) {
      throw ResponseError(.requestFailed, "With the name `\(name)`, the story would have a new error: \(new)")
    }
    let names = OccurrenceFinder.occurrences(of: renamed)
    for (old, new) in zip(view.occurrences, names) { try compare(old, new, renamed.script) }
  }

  private func compare(_ old: [Occurrence], _ new: [Occurrence], _ script: Script) throws(ResponseError) {
    for (first, second) in zip(old, new) where first.symbol != second.symbol {
      let line = script.line(of: second.range)
      let other = script.declaration(of: second.symbol).map { script.line(of: $0) }
      let meaning = other.map { "what is declared in line \($0)" } ?? "something else"
      throw ResponseError(
        .requestFailed,
        "With the name `\(name)`, `\(script.name(of: second.symbol))` in line \(line) would mean \(meaning).")
    }
    guard old.count != new.count else { return }
    throw ResponseError(.requestFailed, "With the name `\(name)`, other names of the story would change their meaning.")
  }

  private func errors(_ analysis: Analysis) -> [String] {
    analysis.diagnostics.filter { $0.severity == .error }.map { $0.message }
  }

  /// The story as it would be.
  private func analysis() -> Analysis {
    let snapshot = view.snapshot
    var texts: [String: [UInt8]] = [:]
    var trees: [SourceFileID: SyntaxTree] = [:]
    for file in snapshot.script.files {
      let changed = edits.filter { $0.range.file == file.id }
      if changed.isEmpty { trees[file.id] = snapshot.tree(of: file.id) }
      let path = snapshot.paths[Int(file.id.number)]
      if texts[path] == nil || !changed.isEmpty { texts[path] = file.bytes.applying(changed) }
    }
    let root = SourceFile(name: snapshot.root, bytes: texts[snapshot.root] ?? [])
    let parse = { (file: SourceFile) -> SyntaxTree in
      if let known = trees[file.id], known.source.bytes == file.bytes { return known }
      return Parser.parse(file)
    }
    return Analysis(root, parse: parse) { texts[StoryPath.included($0, by: snapshot.root)] }
  }
}

extension [UInt8] {
  /// The bytes with edits made, which are in order and do not overlap.
  func applying(_ edits: [TextEdit]) -> [UInt8] {
    var result = self
    for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
      result.replaceSubrange(edit.range.offsets, with: Array(edit.replacement.utf8))
    }
    return result
  }
}
