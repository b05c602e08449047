import LonghandCompiler
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
}

/// Every kind of change, each in a file of its own.
enum Refactorings {
  static let all: [@Sendable (RefactoringPlace) -> [Refactoring]] = [
    CreateTarget.find, DeclareVariable.find, ExtractStitch.find, LabelPoint.find, NestPoint.find, StickyChoice.find,
  ]
}

/// What a change is about: a stretch of a file of a story.
struct RefactoringPlace {
  let view: StoryView
  let file: SourceFileID
  /// What is selected; empty for a cursor.
  let range: Range<UInt32>

  var source: SourceFile { view.snapshot.file(file) }
  var tree: SyntaxTree { view.snapshot.tree(of: file) }

  /// What was found wrong at the place, by what it is.
  var issues: [(issue: Finding.Issue, range: SourceRange)] {
    view.snapshot.analysis.findings.filter { finding in
      finding.range.file == file && finding.range.start <= range.upperBound && range.lowerBound <= finding.range.end
    }.map { ($0.issue, $0.range) }
  }

  /// A place to insert words at.
  func insertion(_ words: String, at offset: UInt32, in file: SourceFileID? = nil) -> TextEdit {
    TextEdit(range: SourceRange(file: file ?? self.file, start: offset, end: offset), replacement: words)
  }

  /// Words to write at the end of a text, on lines of their own.
  func appending(_ words: String, to file: SourceFileID? = nil) -> TextEdit {
    let source = view.snapshot.file(file ?? self.file)
    let isOpen = source.bytes.last.map { $0 != 0x0A && $0 != 0x0D } ?? false
    return insertion((isOpen ? "\n" : "") + words, at: UInt32(source.bytes.count), in: source.id)
  }

  /// A name that nothing in the story has, like the one wanted.
  func unused(_ wanted: String) -> String {
    var (name, number) = (wanted, 2)
    while view.script.names.find(name) != nil {
      name = "\(wanted)_\(number)"
      number += 1
    }
    return name
  }

  /// The choice or gather on whose line the place is, with the node that it stands in.
  var point: (node: SyntaxNode, parent: SyntaxNode)? {
    let line = source.range(ofLine: source.location(at: range.lowerBound).line)
    var parents = [tree.root]
    while let parent = parents.popLast() {
      for child in parent.children where !child.kind.isToken {
        let range = child.range
        if range.start > line.end || range.end <= line.start { continue }
        let isPoint = child.kind == .choice || child.kind == .gather
        if isPoint, let mark = marks(of: child).first, line.start <= mark.range.start, mark.range.start <= line.end {
          return (child, parent)
        }
        parents.append(child)
      }
    }
    return nil
  }

  /// The bullets of a choice, or the dashes of a gather.
  func marks(of point: SyntaxNode) -> [SyntaxNode] {
    let kind: SyntaxKind = point.kind == .choice ? .bullet : .dash
    return point.children.filter { $0.kind == kind }
  }
}
