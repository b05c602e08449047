import FuzzPlaying
import LonghandCompiler
import LonghandPlay

/// Requests that no program makes: each is answered with lines of JSON, and an observer is given the same bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzProtocol(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let program else { fatalError("the story does not compile") }
  let lines = FuzzPlaying.bytes(start, count).split(separator: 0x0A).prefix(40)
  var session = JSONSession(Story(program, seed: 1, limits: FuzzPlaying.limits), fingerprint: { "one" })
  var observed = JSONSession(Story(program, seed: 1, limits: FuzzPlaying.limits), fingerprint: { "one" })
  var seen: [UInt8] = []
  observed.observer = { seen += $0 }
  var told = session.begin()
  FuzzPlaying.require(observed.begin().isEmpty, "an observer was not told")
  for line in lines where !session.hasLeft {
    let words = String(decoding: line, as: UTF8.self)
    let answer = session.answer(words)
    check(answer, isAnswer: line.contains { $0 > 0x20 })
    told += answer
    FuzzPlaying.require(observed.answer(words).isEmpty, "an observer was not told")
  }
  FuzzPlaying.require(told == seen, "an observer is told something else")
  FuzzPlaying.require(session.hasLeft == observed.hasLeft, "an observer leaves at another time")
  return 0
}

private let types = [
  "text", "choices", "trait", "ending", "problem", "loaded", "saved", "value", "refused",
].map { Array("{\"type\":\"\($0)\"".utf8) }

private func check(_ answer: [UInt8], isAnswer: Bool) {
  guard !answer.isEmpty else { return }
  FuzzPlaying.require(isAnswer, "nothing was answered")
  FuzzPlaying.require(answer.last == 0x0A, "the last line has no end")
  for line in answer.split(separator: 0x0A) {
    FuzzPlaying.require(types.contains { line.starts(with: $0) } && line.last == UInt8(ascii: "}"), "no object of ours")
    FuzzPlaying.require(line.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "a control character is sent")
  }
}

/// A small story that has something of everything that the protocol speaks of.
private let program = Compiler.compile(
  SourceFile(
    name: "story.ink",
    text: """
      PERSONA ada "Ada" { shy / bold: 40 }
      LIST bag = lamp, (rope)
      VAR coins = 3
      VAR name = "Ann"
      VAR next = -> cellar
      -> hall
      == hall
      The hall, {name}. {~left|right} # door
      + [Hum] You hum. # quiet
        ~ coins++
        ~ ada: bold +10
      + {coins > 3} [Down] -> next
      + Hum louder
        {1 / (coins - 5)}
      * [Leave] You leave. # ending: Out
        -> END
      - -> hall
      == cellar
      Dark.
      + [Up] -> hall
      """)
).program
