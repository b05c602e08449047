import LonghandCompiler
import LonghandLint
import LonghandSource
import LonghandSyntax

/// A story in which something has another name.
struct RenamedStory: Sendable {
  private let snapshot: StorySnapshot
  /// Every name of each file as it is.
  private let occurrences: [[Occurrence]]
  private let name: String
  /// The words to be changed.
  let edits: [TextEdit]

  /// Gives everything that some symbols stand for a name.
  init(_ view: StoryView, _ symbols: [StorySymbol], to name: String) {
    snapshot = view.snapshot
    occurrences = view.occurrences
    self.name = name
    edits = symbols.flatMap { view.occurrences(of: $0) }.map { TextEdit(range: $0.range, replacement: name) }
  }

  /// Tries it.
  func check() throws(ResponseError) {
    let renamed = analysis()
    let (before, after) = (errors(snapshot.analysis), errors(renamed))
    if after.count > before.count, let new = after.first(where: { !before.contains($0) }) {
      throw ResponseError(.requestFailed, "With the name `\(name)`, the story would have a new error: \(new)")
    }
    let names = OccurrenceFinder.occurrences(of: renamed)
    for (old, new) in zip(occurrences, names) { try compare(old, new, renamed.script) }
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
