import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// 'Declare the variable': a name that is read or changed and declared nowhere.
enum DeclareVariable {
  static func find(_ place: RefactoringPlace) -> [Refactoring] {
    place.issues.flatMap { issue, range -> [Refactoring] in
      switch issue {
      case .expression(.unknownVariable(let name, _)), .expression(.incrementOfUnknown(let name, _)):
        return name.contains(".") ? [] : [global(name, value: "0", place)]
      case .expression(.assignmentToUnknown(let name, _)):
        guard !name.contains(".") else { return [] }
        let value = literal(assignedAt: range, place) ?? "0"
        return [global(name, value: value, place), temporary(name, range, place)]
      default: return []
      }
    }
  }

  /// Behind the last variable of the text, else behind its includes, else at its beginning.
  private static func global(_ name: String, value: String, _ place: RefactoringPlace) -> Refactoring {
    let statements = place.tree.root.children.filter { !$0.kind.isTrivia }
    let last =
      statements.last { $0.kind == .variableDeclaration } ?? statements.last { $0.kind == .include }
    let line = "VAR \(name) = \(value)\n"
    let edit: TextEdit
    if let last {
      let end = last.range.end
      let isLineOpen = end > 0 && place.source.bytes[Int(end) - 1] != 0x0A && place.source.bytes[Int(end) - 1] != 0x0D
      edit = place.insertion(isLineOpen ? "\n" + line.dropLast() : line, at: end)
    } else {
      edit = place.insertion(line, at: place.source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }
    return Refactoring(title: "Declare the variable `\(name)`", kind: "quickfix", edits: [edit])
  }

  private static func temporary(_ name: String, _ range: SourceRange, _ place: RefactoringPlace) -> Refactoring {
    Refactoring(
      title: "Declare `\(name)` as a temporary variable here", kind: "quickfix",
      edits: [place.insertion("temp ", at: range.start)])
  }

  /// The value that an assignment gives, where it says so itself.
  private static func literal(assignedAt range: SourceRange, _ place: RefactoringPlace) -> String? {
    let script = place.view.script
    guard let value = script.assignments.nodes.first(where: { $0.path.range == range })?.value else { return nil }
    switch script.expressions[value].kind {
    case .integer, .float, .boolean: return place.view.snapshot.text(in: script.expressions[value].range)
    case .string(let content):
      return script.plainWords(of: content).map { _ in place.view.snapshot.text(in: script.expressions[value].range) }
    default: return nil
    }
  }
}
