import LonghandSource
import LonghandSyntax

/// 'Indent this choice' or 'Outdent': one level deeper or less deep, with all that belongs to it.
enum NestPoint {
  static func find(_ place: RefactoringPlace) -> [Refactoring] {
    guard let (node, parent) = place.point else { return [] }
    let depth = place.marks(of: node).count
    let points = family(of: node, depth, in: parent, place)
    let word = node.kind == .choice ? "choice" : "gather"
    let deeper = points.compactMap { point in
      place.marks(of: point).first.map { mark in place.insertion(mark.cleanedText + " ", at: mark.range.start) }
    }
    var found = [
      Refactoring(
        title: "Indent this \(word) and what belongs to it", kind: "refactor.rewrite", edits: deeper)
    ]
    guard depth > 1 else { return found }
    let higher = points.compactMap { point -> TextEdit? in
      let marks = place.marks(of: point)
      guard marks.count > 1 else { return nil }
      return TextEdit(
        range: SourceRange(file: place.file, start: marks[0].range.start, end: marks[1].range.start), replacement: "")
    }
    found.append(
      Refactoring(title: "Outdent this \(word) and what belongs to it", kind: "refactor.rewrite", edits: higher))
    return found
  }

  /// A choice or gather and the deeper ones that follow it.
  private static func family(
    of first: SyntaxNode, _ depth: Int, in parent: SyntaxNode, _ place: RefactoringPlace
  ) -> [SyntaxNode] {
    var family: [SyntaxNode] = []
    for child in parent.children where child.kind == .choice || child.kind == .gather {
      if child.range == first.range {
        family.append(child)
      } else if !family.isEmpty {
        guard place.marks(of: child).count > depth else { break }
        family.append(child)
      }
    }
    return family
  }
}
