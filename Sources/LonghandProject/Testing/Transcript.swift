import LonghandSource

/// A test that a writer writes: what a playthrough must show, which choices it takes, what must hold.
///
/// ```
/// // The roof, by the shortest way.
/// ! seed 7
/// You have 3 coins.
/// * Buy a coat
/// * Stay
/// > buy
/// ...
/// The coat fits.
/// # sound: bell
/// = coins == 1
/// = ending "The Coat"
/// ---
/// > 2
/// = choices 0
/// ```
///
/// A line without a sign is a paragraph, exactly as it must appear but for blanks; a paragraph may be broken over several
/// lines. A turn, which is all between two choices, in which no paragraph is written may say anything.
///
/// | line | what it does |
/// | --- | --- |
/// | `...` | anything may stand here, or nothing |
/// | `> 2`, `> tell her` | takes a choice, by its number or by words that fit one |
/// | `* words` | is offered here; where such lines are, they are all that is offered, unless one of them is `* ...` |
/// | `# tag` | the paragraph above has the tag; where none is above, any of the turn |
/// | `= condition` | holds here: after the paragraph above, or else where the turn ends |
/// | `= ending "Name"`, `= ending` | the story has come to this ending, or to any |
/// | `= choices 3` | so many choices are offered |
/// | `! set name = value` | sets a variable or a trait |
/// | `! seed 7` | what random numbers and shuffles start from; without it, 1 |
/// | `! external name(6) = 4` | answers a call of the host's function; without parentheses, every call |
/// | `! at knot` | begins there, or goes on there |
/// | `! story file.ink` | is about this story, where several stand in the folder |
/// | `---` | ends a run; the next begins anew |
/// | `// words` | is for readers |
///
/// A backslash before a line that begins with a sign makes it a paragraph.
public struct Transcript: Sendable {
  /// What one line says.
  package enum Item: Hashable, Sendable {
    case paragraph(String)
    case anything
    case tag(String)
    /// A choice that is offered; nil for any others.
    case offered(String?)
    case choice(String)
    /// A condition, by its place among the transcript's own.
    case condition(Int)
    case ending(String?)
    case choiceCount(Int)
    /// A variable or trait, and which expression is its value.
    case set(String, value: Int)
    case seed(Int)
    case external(String, Mock)
    case at(String)
  }

  /// How a function of the host is to answer.
  package struct Mock: Hashable, Sendable {
    /// Which expressions are the arguments; nil where any call is answered.
    package var arguments: [Int]?
    /// Which expression is the answer; nil for nothing.
    package var answer: Int?
  }

  /// A line that says something.
  package struct Line: Hashable, Sendable {
    /// The number of the line in the file, counted from 1.
    package var number: Int
    package var item: Item
  }

  /// What stands between two `---`.
  public struct Run: Sendable {
    /// Its place among the file's runs, counted from 1.
    public var number: Int
    /// The line on which it begins, counted from 1.
    public var line: Int
    /// The words of the comment that it begins with.
    public var title: String?
    package var lines: [Line] = []
  }

  /// Something that no transcript can say.
  public struct Problem: Error, Hashable, Sendable {
    /// The line, counted from 1.
    public var line: Int
    /// What is wrong and what to do, in one or two sentences.
    public var message: String

    /// Makes a problem.
    package init(line: Int, message: String) {
      self.line = line
      self.message = message
    }
  }

  /// The file.
  public let file: SourceFile
  /// The runs that say anything.
  public private(set) var runs: [Run] = []
  /// The lines that cannot be understood.
  public private(set) var problems: [Problem] = []
  /// The story that it names, if it does.
  public private(set) var story: String?
  /// The conditions and values that the story is asked for, in the order of the lines.
  package private(set) var probes: [Probe] = []

  /// Reads a transcript; what cannot be understood is among its problems.
  public init(_ file: SourceFile) {
    self.file = file
    var reader = TranscriptReader(file)
    reader.read()
    runs = reader.runs
    problems = reader.problems
    story = reader.story
    probes = reader.probes
  }
}
