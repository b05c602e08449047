/// What each flow of a story has of its own (runtime §246).
struct Flow: Hashable, Sendable {
  /// The name by which the host knows it.
  var name: String
  /// The thread that runs.
  var thread: Thread
  /// The threads that started it, the first one first.
  var waiting: [Thread] = []
  /// How many threads were ever forked (runtime §48).
  var threadCounter: Int32 = 0
  /// What was printed since the latest line began.
  var output = OutputStream()
  /// The choices that were met since the latest one was taken.
  var choices: [PendingChoice] = []
  /// The knot in which it came to its end, 0 outside of all, -1 if it has not ended (persona §6).
  var endedIn: ContainerID = -1
  /// The errors that stopped it.
  var errors: [StoryProblem] = []
  /// Whether the line that is made waits for a function of the host, so that what was printed of it is kept.
  var isWithinLine = false

  /// The name of the flow that every story starts in (runtime §243).
  static let defaultName = "DEFAULT_FLOW"

  /// A flow at a position.
  init(name: String, at position: Position) {
    self.name = name
    thread = Thread(at: position)
  }

  /// Becomes like another flow without sharing the storage that each line changes.
  mutating func copy(_ other: inout Flow) {
    name = other.name
    thread.copy(&other.thread)
    waiting = other.waiting
    threadCounter = other.threadCounter
    output.copy(&other.output)
    if !choices.isEmpty || !other.choices.isEmpty { choices = other.choices }
    endedIn = other.endedIn
    errors = other.errors
    isWithinLine = other.isWithinLine
  }

  /// Forgets all calls, threads and choices, and stands nowhere (runtime §70).
  mutating func reset() {
    thread = Thread(at: .nowhere)
    waiting.removeAll(keepingCapacity: true)
    choices.removeAll(keepingCapacity: true)
  }

  /// Adds a choice with a copy of the running thread, numbered anew (runtime §99).
  mutating func offer(
    _ text: TextNumber, _ tags: [TextNumber], _ target: ContainerID, at source: Position, isDefault: Bool
  ) {
    choices.append(
      PendingChoice(
        text: text, tags: tags, target: target, source: source, isInvisibleDefault: isDefault, thread: thread))
    threadCounter &+= 1
    choices[choices.count - 1].thread.index = threadCounter
  }

  /// A copy of the running thread with a number of its own (runtime §78, runtime §99).
  mutating func fork() -> Thread {
    threadCounter &+= 1
    var fork = thread
    fork.index = threadCounter
    return fork
  }
}

/// One thing in the output (runtime §112).
enum OutputItem: Hashable, Sendable {
  /// Words.
  case text(TextNumber)
  /// Spaces and tabs, or nothing.
  case blank(TextNumber)
  case newline
  case glue
  case beginString
  case beginTag
  case endTag
  case legacyTag(TextNumber)
  /// Anything else: it is kept and never shown (runtime §54).
  case value(Cell)

  /// The number of the text, be it words or blanks.
  var textNumber: TextNumber? {
    switch self {
    case .text(let text), .blank(let text): text
    case .newline, .glue, .beginString, .beginTag, .endTag, .legacyTag, .value: nil
    }
  }

  /// Whether the item is a string value: words, blanks or a newline (runtime §113).
  var isText: Bool {
    switch self {
    case .text, .blank, .newline: true
    case .glue, .beginString, .beginTag, .endTag, .legacyTag, .value: false
    }
  }

  /// Whether the item is one of the marks that delimit strings and tags.
  var isMarker: Bool {
    switch self {
    case .beginString, .beginTag, .endTag: true
    case .text, .blank, .newline, .glue, .legacyTag, .value: false
    }
  }
}

/// A choice that was met (runtime §99).
struct PendingChoice: Hashable, Sendable {
  var text: TextNumber
  var tags: [TextNumber]
  /// The container that holds the choice's content.
  var target: ContainerID
  /// The position of the choice point.
  var source: Position
  var isInvisibleDefault: Bool
  /// The flow as it was when the choice was met.
  var thread: Thread
}
