import LonghandCompiler
import LonghandSource
import LonghandSyntax

/// What a change is about: a stretch of a file of a story.
struct RefactoringPlace {
  let view: StoryView
  let file: SourceFileID
  /// What is selected; empty for a cursor.
  let range: Range<UInt32>
  /// How many blanks a level of indentation has.
  var indentWidth = 4

  var source: SourceFile { view.snapshot.file(file) }
  var tree: SyntaxTree { view.snapshot.tree(of: file) }

  /// What was found wrong at the place, by what it is.
  var issues: [(issue: Finding.Issue, range: SourceRange)] {
    view.snapshot.analysis.findings.filter { finding in
      finding.range.file == file && finding.range.start <= range.upperBound && range.lowerBound <= finding.range.end
    }.map { ($0.issue, $0.range) }
  }

  /// The lines that are selected, counted from 1; the one of the cursor.
  var lines: ClosedRange<Int> {
    let first = source.location(at: range.lowerBound).line
    // A selection that ends where a line begins does not mean that line.
    let last = source.location(at: range.isEmpty ? range.lowerBound : range.upperBound - 1).line
    return first...max(first, last)
  }

  /// An edit of the text, whatever number its maker has for the file.
  func edit(_ edit: TextEdit) -> TextEdit {
    TextEdit(
      range: SourceRange(file: file, start: edit.range.start, end: edit.range.end), replacement: edit.replacement)
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
