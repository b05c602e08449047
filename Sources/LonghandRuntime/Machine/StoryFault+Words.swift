extension StoryFault: CustomStringConvertible {
  /// What happened, in words for the person who wrote the story.
  var description: String {
    flowWords ?? valueWords ?? hostWords ?? limitWords
  }

  private var flowWords: String? {
    switch self {
    case .outOfContent(let missing): "The story ran out of content here: \(missing)."
    case .outOfContentUnexplained: "The story ran out of content here."
    case .threadsLeft: "A thread was still running when the story stopped; end it with -> DONE."
    case .pathMissing(let path): "There is nothing at `\(path)` to divert to."
    case .pathApproximate(let path, let found): "There is nothing at `\(path)`; the story went on at `\(found)`."
    case .divertToNowhere: "This divert leads nowhere."
    case .divertThroughUnknown(let name): "There is no variable `\(name)` to divert to."
    case .divertThroughValue(let name, let type, let isZero):
      "`\(name)` holds a \(type), so nothing can divert to it"
        + (isZero ? "; was it ever given a divert target?" : ".")
    case .wrongReturn(let found, let expected): StoryFault.returnWords(found, expected)
    case .tunnelReturnsValue(let type): "A tunnel can return to a place, but this is a \(type)."
    case .targetAsCondition(let path): "The divert target `\(path)` stands where a condition belongs."
    case .countOfNoTarget(let type): "TURNS_SINCE and READ_COUNT ask about a place, written -> name; this is a \(type)."
    case .countTargetMissing(let path): "There is nothing at `\(path)` whose visits could be counted."
    case .visitsNotCounted(let path): "The visits of `\(path)` are not counted in this compiled story."
    case .turnsNotCounted(let path): "The turns of `\(path)` are not kept in this compiled story."
    default: nil
    }
  }

  private static func returnWords(_ found: Frame.Kind, _ expected: Frame.Kind?) -> String {
    let this = found == .tunnel ? "This ->-> returns from a tunnel" : "This ~ return returns from a function"
    switch expected {
    case nil: return this + ", but the story is in none."
    case .tunnel?: return this + ", but the story is in a tunnel; return from that with ->->."
    case .function?: return this + ", but the story is in a function; return from that with ~ return."
    case .evaluationFromGame?: return this + ", but the story is in a function that the game called."
    }
  }

  private var valueWords: String? {
    switch self {
    case .variableUnknown(let name):
      "There is no variable `\(name)` yet, so 0 was used; a temporary variable counts from its ~ temp line on."
    case .assignmentToUnknown(let name): "There is no variable `\(name)` to assign to."
    case .valueMissing: "A value is missing here; was something called with too few arguments?"
    case .valueWasNothing(let operation): "`\(operation)` was given nothing; does a function lack its ~ return?"
    case .pointerAsValue(let name): "The reference to `\(name)` stands where a value belongs."
    case .castImpossible(let from, let to, let operation):
      "`\(operation)` cannot make a \(to) of a \(from)."
    case .operationUndefined(let operation, let type): "`\(operation)` does not work on a \(type)."
    case .listMixed(let operation, let left, let right): "`\(operation)` does not work on a \(left) and a \(right)."
    case .divisionByZero: "A number is divided by 0."
    case .notAList(let name, let type): "\(name) needs a list, but was given a \(type)."
    case .listFromNoInteger(let type): "An item of a list is chosen by a whole number, not by a \(type)."
    case .listUnknown(let name): "There is no list called `\(name)`."
    case .randomBoundNotInteger(let bound, let type): "The \(bound) of RANDOM must be a whole number, not a \(type)."
    case .randomRangeTooWide(let low, let high):
      "RANDOM cannot choose between \(low) and \(high): they are too far apart."
    case .randomRangeEmpty(let low, let high): "RANDOM cannot choose between \(low) and \(high): the first is greater."
    case .seedNotInteger(let type): "SEED_RANDOM needs a whole number, not a \(type)."
    case .shuffleCountNotInteger(let type): "A shuffle needs the number of its elements, not a \(type)."
    case .misplacedCommand(let command):
      "The compiled story is damaged: `\(command.token.string)` stands in the wrong place."
    case .choiceTextMissing(let type): "The compiled story is damaged: a choice has a \(type) for its text."
    default: nil
    }
  }

  private var hostWords: String? {
    switch self {
    case .externalUnsafeInString(let name):
      "The external function `\(name)` is called while a text or a choice is being put together, which it does not allow."
    case .externalUnbound(let name):
      "The external function `\(name)` is not there, and no function of the story stands in."
    case .externalFailed(let name, let reason): "The external function `\(name)` failed: \(reason)"
    case .externalUnsupportedValue(let name): "The external function `\(name)` was given nothing for an argument."
    default: nil
    }
  }

  private var limitWords: String {
    switch self {
    case .tooManySteps(let limit): "No line came to an end within \(limit) steps: the story seems to run in a circle."
    case .callsTooDeep(let limit): "More than \(limit) functions and tunnels are open at once: something calls itself."
    case .tooManyThreads(let limit): "More than \(limit) threads are open at once: a thread starts itself."
    case .tooManyChoices(let limit): "More than \(limit) choices are offered at once."
    case .evaluationTooDeep(let limit): "More than \(limit) values are piled up."
    case .lineTooLong(let limit): "One line of the story is longer than \(limit) bytes."
    case .textTooLong(let limit): "A text is longer than \(limit) bytes."
    case .tooManyLines(let limit):
      "The story told \(limit) lines without coming to a choice: it seems to run in a circle."
    case .tooManyStepsInTurn(let limit):
      "The story came to no choice within \(limit) steps: it seems to run in a circle."
    case .turnTooLong(let limit):
      "The story told more than \(limit) bytes without coming to a choice: it seems to run in a circle."
    default: "Something went wrong."
    }
  }
}
