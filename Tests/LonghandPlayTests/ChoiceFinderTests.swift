import LonghandPlay
import LonghandRuntime
import Testing

@Suite("Finding a choice")
struct ChoiceFinderTests {
  static let texts = ["Tell her about Catherine", "Tell him", "“Go home,” she says.", "Open the door", "入口に行く"]

  /// What is typed, and the choices that fit, from 1; none fits where there is none.
  static let cases: [(typed: String, fitting: [Int])] = [
    ("1", [1]), (" 3 ", [3]), ("catherine", [1]), ("tell", [1, 2]), ("tell him", [2]), ("TELL HIM", [2]),
    ("her tell", [1]), ("go home she", [3]), ("“go home", [3]), ("door open", [4]), ("dance", []), ("入口", [5]),
    ("行く", [5]), ("", []),
  ]

  @Test("by number, beginning or words", arguments: cases)
  func find(typed: String, fitting: [Int]) throws {
    let found = ChoiceFinder(choices: try choices(Self.texts)).find(typed)
    switch found {
    case .one(let index): #expect([index + 1] == fitting)
    case .several(let indices): #expect(indices.map { $0 + 1 } == fitting)
    case .none, .noSuchNumber: #expect(fitting.isEmpty)
    }
  }

  @Test("a number that is not offered is told apart")
  func noSuchNumber() throws {
    #expect(ChoiceFinder(choices: try choices(Self.texts)).find("7") == .noSuchNumber(7))
  }

  private func choices(_ texts: [String]) throws -> [Choice] {
    var story = Story(try program(texts.map { "* [\($0)] x\n" }.joined() + "- -> END\n"), seed: 1)
    _ = story.lines()
    return story.choices
  }
}
