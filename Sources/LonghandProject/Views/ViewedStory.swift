import LonghandCompiler
import LonghandLint
import LonghandSource

/// A line of a story's source, as a person looks it up.
package struct LinePlace: Hashable, Sendable {
  /// The path of the file.
  package var file: String
  /// The line, counted from 1.
  package var line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// The two as editors and terminals take them: `story.ink:12`.
  package var words: String { "\(file):\(line)" }
}

/// A story as the views look at it: what the linter's analyses know of it, and what its files are called.
///
/// It lives on one thread.
package final class ViewedStory {
  /// The path of the main file.
  package let path: String
  /// What is known of the story.
  package let linted: LintedStory
  /// The paths of the files, by their ids.
  package let paths: [String]
  /// Whether each file was read before under another id, so that it says nothing new.
  package let isRepeated: [Bool]

  /// What the story says.
  package var script: Script { linted.script }

  /// Looks at an analysed story; what the settings say of speakers counts.
  package init(_ analysis: Analysis, path: String, settings: LintSettings = LintSettings()) {
    self.path = path
    linted = LintedStory(analysis, settings: settings)
    let files = analysis.script.files
    paths = files.map { $0.id == .root ? path : StoryPath.included($0.name, by: path) }
    var seen: Set<String> = []
    isRepeated = paths.map { !seen.insert($0).inserted }
  }

  /// Where a range begins.
  package func place(of range: SourceRange) -> LinePlace {
    LinePlace(file: paths[Int(range.file.number)], line: script.line(of: range))
  }

  /// The path of a knot or stitch; nil for what stands before the first knot.
  package func name(of flow: FlowID) -> String? { flow == Script.story ? nil : script.fullPath(of: flow) }

  /// The knot that a flow belongs to: itself, unless it is a stitch.
  package func knot(of flow: FlowID) -> FlowID {
    script.flows[flow].kind == .stitch ? script.flows[flow].parent : flow
  }

  /// The words of a range in one line, with single blanks.
  package func words(in range: SourceRange) -> String { linted.text(in: range).onOneLine }

  /// The knot or stitch of a path.
  ///
  /// - Throws: `ProjectFailure` that names the nearest where there is none.
  package func flow(named name: String) throws(ProjectFailure) -> FlowID {
    let flows = script.flows.ids.dropFirst().filter { script.flows[$0].kind != .function }
    if let found = flows.first(where: { script.fullPath(of: $0) == name }) { return found }
    let near = NearestWord.find(name, among: flows.map { script.fullPath(of: $0) })
    let hint = near.map { "; did you mean `\($0)`?" } ?? ""
    throw ProjectFailure(message: "the story has no knot or stitch `\(name)`\(hint)")
  }
}
