import LonghandCompiler
import LonghandLint
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// `textDocument/rename` and `prepareRename`: another name for something, everywhere in every story that has a file in
/// common with that of the text.
///
/// A rename is tried before it is answered: if any name of the stories would mean something else then, or if there would
/// be a new error, it is refused in words.
enum Renames {
  static let handler = RequestHandler(
    "textDocument/rename", needs: .everyStory, capability: ("renameProvider", ["prepareProvider": true]),
    texts: .inkAndTranscripts, trial: trial
  ) { (context) throws(ResponseError) in
    let (meanings, name) = try wanted(context)
    var edits = FileEdits()
    for (view, renamed) in stories(meanings, to: name) { edits.add(renamed.edits, in: view) }
    for (symbol, view) in meanings {
      for (file, ranges) in OtherFiles.places(of: symbol, in: view, context.server) {
        for range in ranges { edits.add(TextEdit(range: range, replacement: name), of: file, at: file.name) }
      }
    }
    return edits.json(context.server)
  }

  private static let trial: @Sendable (RequestContext) throws(ResponseError) -> RequestHandler.Trial = {
    (context) throws(ResponseError) in
    let (meanings, name) = try wanted(context)
    let renamed = stories(meanings, to: name).map { $0.renamed }
    return {
      for story in renamed {
        do throws(ResponseError) { try story.check() } catch { return error }
      }
      return nil
    }
  }

  /// What is to be renamed, in each story, and the new name.
  private static func wanted(
    _ context: RequestContext
  ) throws(ResponseError) -> (meanings: [SharedNames.Meaning], name: String) {
    let newName = try context.parameters.words("newName")
    guard let name = try context.name() else {
      throw ResponseError(.requestFailed, "There is no name here that could be changed.")
    }
    try checkIsOurs(name.symbol)
    try checkIsName(newName)
    return (SharedNames.all(name, context), newName)
  }

  /// The stories as they would be, each once.
  private static func stories(
    _ meanings: [SharedNames.Meaning], to name: String
  ) -> [(view: StoryView, renamed: RenamedStory)] {
    var done: Set<String> = []
    return meanings.filter { done.insert($0.view.snapshot.root).inserted }.map { _, view in
      (view, RenamedStory(view, meanings.filter { $0.view === view }.map { $0.symbol }, to: name))
    }
  }

  static let preparation = RequestHandler(
    "textDocument/prepareRename", needs: .story, texts: .inkAndTranscripts
  ) { (context) throws(ResponseError) in
    guard let name = try context.name() else { return .null }
    try checkIsOurs(name.symbol)
    return [
      "range": name.file.json(name.range, context.server.encoding),
      "placeholder": .words(name.view.script.name(of: name.symbol)),
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
