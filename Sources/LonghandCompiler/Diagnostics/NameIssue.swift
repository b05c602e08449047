import LonghandSource

/// What can be wrong with the names that a story gives.
package enum NameIssue: Hashable, Sendable {
  /// What a name already names.
  package struct Owner: Hashable, Sendable {
    /// In the writer's words: "a knot", "a list item".
    var kind: String
    /// Where it was named.
    var range: SourceRange
    /// The line, for the message.
    var line: Int
  }

  case constantRedefined(String, first: SourceRange)
  case labelTwice(String, first: SourceRange)
  case flowTwice(String, kind: String, first: SourceRange)
  case variableTwice(String, kind: String, first: SourceRange)
  case externalTwice(String, first: SourceRange)
  case itemTwice(String, list: String, first: SourceRange)
  case ambiguousItem(String, lists: [String])
  case parenthesizedName(String, kind: String)
  case unknownItem(String, nearest: String?)
  case itemRepeated(String)
  case reservedWord(String)
  case builtInFunction(String)
  case taken(String, as: String, by: Owner)
  case temporaryLikeParameter(String, SourceRange)
  case parameterTwice(String, SourceRange)
  case labelTaken(String, by: Owner)

  /// The diagnostic with its words; `range` is the name at fault.
  func diagnostic(at range: SourceRange) -> Diagnostic {
    switch self {
    case .constantRedefined(let name, let first):
      .error("E70", range, "The constant `\(name)` already has another value.", help: "Give it one value only.")
        .labelled(first, "first defined here")
    case .labelTwice(let name, let first):
      .error(
        "E71", range, "There is already a choice or gather labelled `\(name)` here.", help: "Rename one of the two."
      )
      .labelled(first, "first used here")
    case .flowTwice(let name, let kind, let first):
      .error("E72", range, "There is already a \(kind) called `\(name)`.", help: "Rename one of the two.")
        .labelled(first, "first declared here")
    case .variableTwice(let name, let kind, let first):
      .error("E73", range, "The \(kind) `\(name)` is already declared.", help: "To change it, write `~ \(name) = …`.")
        .labelled(first, "first declared here")
    case .externalTwice(let name, let first):
      .error("E74", range, "The external function `\(name)` is already declared.", help: "Remove one of the lines.")
        .labelled(first, "first declared here")
    case .itemTwice(let name, let list, let first):
      .error("E75", range, "The list `\(list)` has two items called `\(name)`.", help: "Rename one of the two.")
        .labelled(first, "first listed here")
    case .ambiguousItem(let name, let lists):
      ambiguous(name, lists, range)
    case .parenthesizedName(let name, let kind):
      .error(
        "E77", range, "`(\(name))` is a list with the item `\(name)`, and no list has one: `\(name)` is \(kind).",
        help: "Write `\(name)` without the parentheses."
      )
      .fixed("Remove the parentheses", range, name)
    case .unknownItem(let name, let nearest):
      .error("E77", range, "No list has an item called `\(name)`.", help: Self.meant(nearest))
        .suggesting(nearest, at: range)
    case .itemRepeated(let name):
      .warning("E78", range, "The item `\(name)` stands in this list twice.", help: "Remove one of the two.")
    case .reservedWord(let name):
      .error("E121", range, "`\(name)` is a word of the language and cannot be a name.", help: "Choose another name.")
    case .builtInFunction(let name):
      .error("E122", range, "`\(name)` is a built-in function and cannot be a name.", help: "Choose another name.")
    case .taken(let name, let kind, let owner):
      .error(
        "E123", range, "The \(kind) `\(name)` has the same name as \(owner.kind) on line \(owner.line).",
        help: "Rename one of the two."
      ).labelled(owner.range, "first declared here")
    case .temporaryLikeParameter(let name, let first):
      .error("E124", range, "`\(name)` is already the name of a parameter here.", help: "Choose another name.")
        .labelled(first, "first declared here")
    case .parameterTwice(let name, let first):
      .error("E125", range, "Two parameters are called `\(name)`.", help: "Rename one of the two.")
        .labelled(first, "first declared here")
    case .labelTaken(let name, let owner):
      .error(
        "E126", range, "The label `\(name)` has the same name as \(owner.kind) on line \(owner.line).",
        help: "Rename one of the two."
      ).labelled(owner.range, "first declared here")
    }
  }

  private func ambiguous(_ name: String, _ lists: [String], _ range: SourceRange) -> Diagnostic {
    let written = lists.map { "`\($0)`" }.joined(separator: " and ")
    var result = Diagnostic.error(
      "E76", range, "Several lists have an item `\(name)`: \(written).",
      help: "Say which one, as in `\(lists.first ?? "list").\(name)`.")
    result.fixes = lists.map { list in
      FixIt(message: "Write `\(list).\(name)`", edits: [TextEdit(range: range, replacement: "\(list).\(name)")])
    }
    return result
  }

  private static func meant(_ nearest: String?) -> String {
    nearest.map { "Did you mean `\($0)`?" } ?? "Add it to a `LIST`, or correct its spelling."
  }
}
