import LonghandLint
import LonghandProject
import LonghandRuntime
import LonghandSource

/// Work that takes longer than a keystroke, for another thread.
package struct AnalysisTask: Sendable {
  /// What is to be done.
  enum Kind: Sendable {
    /// Find the stories that texts belong to.
    case find(documents: [String])
    /// Read and analyse a story: its errors.
    case analyse(root: String)
    /// Look up names and ways in a story that was analysed, for the requests that ask for them.
    case index(StorySnapshot)
    /// Lint a story that was analysed: all its findings. How its places lead to each other need not be looked up again
    /// where that was done.
    case lint(StorySnapshot, FlowGraph?)
    /// Look at what each choice of a story comes to.
    case audit(StorySnapshot)
    /// Find out which parts of a story readers come to.
    case explore(StorySnapshot)
    /// Read what names there are in the files of the open folders that belong to no story that is known.
    case survey(known: Set<String>, PositionEncoding)
    /// Try what a request wants.
    case attempt(JSONValue, RequestHandler.Trial)
  }

  /// What is to be done.
  var kind: Kind
  /// The server's number of the last change that is known.
  var revision: Int
  /// What changed since the last task.
  var changes: FileChanges

  /// Whether it may take so long that it should be called off where nobody waits for it.
  package var isExploration: Bool {
    if case .explore = kind { return true }
    return false
  }
}

/// What came of a task.
package struct AnalysisOutcome: Sendable {
  enum Result: Sendable {
    /// The main files of the stories that each text belongs to.
    case found([String: DocumentPlace])
    case analysed(StorySnapshot)
    case indexed(StorySnapshot, StoryIndex)
    case linted(StoryReport)
    /// Nothing, where the story has errors.
    case audited(root: String, ChoiceAudit?)
    /// Nothing, where the story has errors.
    case explored(root: String, StoryExploration?)
    case surveyed([SurveyedSymbol])
    /// Why what a request wants cannot be done, if that is so.
    case attempted(JSONValue, ResponseError?)
    /// The story's main file cannot be read.
    case failed(root: String, message: String)
    /// It was called off.
    case cancelled
  }

  /// The server's number of the last change that was known.
  var revision: Int
  /// What came of it.
  var result: Result
}
