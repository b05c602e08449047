import FuzzPlaying
import LonghandProject

/// Settings that nobody wrote: each has problems with a line of the file, or a story is linted by them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSettings(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let settings = FuzzPlaying.bytes(start, count)
  var files = stories
  files[".longhand.yml"] = settings
  let project = Project(
    folder: "/book", files: .memory(files, in: "/book"), parseSettings: YAMLReader.read)
  let lineCount = settings.count { $0 == 0x0A || $0 == 0x0D || $0 == 0x85 || $0 == 0xA8 || $0 == 0xA9 } + 2
  do throws(ProjectFailure) {
    _ = try project.stories(in: ".")
    let check = try project.check("main.ink")
    for problem in check.settingsProblems {
      FuzzPlaying.require(!problem.message.isEmpty, "refused without a word")
      FuzzPlaying.require(
        problem.path != ".longhand.yml" || 1...lineCount ~= problem.line, "a problem stands beyond the file: \(problem)"
      )
    }
  } catch {
    FuzzPlaying.require(!error.message.isEmpty, "failed without a word")
  }
  return 0
}

private let stories: [String: [UInt8]] = [
  "main.ink": Array(
    """
    INCLUDE parts/hall.ink
    EXTERNAL ring(bell)
    VAR coins = 3
    # title: Bells
    -> hall

    """.utf8),
  "parts/hall.ink": Array(
    """
    == hall
    "The hall", Ann said.  She wait's. # mood: calm
    + {coins > 1} [Wait] You wait...
      ~ coins = coins - 1
      -> hall
    * [Ring] {ring("bell")} -> END
    == celler
    Dark. // longhand: ignore F001
    -> END

    """.utf8),
]
