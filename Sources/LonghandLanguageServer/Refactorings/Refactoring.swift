import LonghandCompiler
import LonghandFormat
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// A change of a text that nothing asks for but the writer.
struct Refactoring {
  /// What it does, as an order.
  var title: String
  /// The protocol's kind of it.
  var kind: String
  /// What changes.
  var edits: [TextEdit]
  /// What is different then for who plays the story, a sentence each.
  var consequences: [String] = []
  /// Why it cannot be done, where a writer may expect that it can.
  var refusal: String?
}

extension Refactoring {
  /// A change of a weave, with another title; where it is refused, with the reason.
  init(
    _ title: String, kind: String, in place: RefactoringPlace,
    _ surgery: () throws(WeaveSurgery.Refusal) -> WeaveSurgery
  ) {
    do throws(WeaveSurgery.Refusal) {
      let done = try surgery()
      // A tree of its own knows its file by another number.
      let edits = done.edits.map { place.edit($0) }
      self.init(title: title, kind: kind, edits: edits, consequences: done.consequences)
    } catch {
      self.init(title: title, kind: kind, edits: [], refusal: error.message)
    }
  }
}

/// Every kind of change, each in a file of its own.
enum Refactorings {
  static let all: [@Sendable (RefactoringPlace) -> [Refactoring]] = [
    CreateTarget.find, DeclareVariable.find, ExtractLines.find, InlineKnot.find, LabelPoint.find, NestPoint.find,
    SortFlows.find, StickyChoice.find,
  ]
}
