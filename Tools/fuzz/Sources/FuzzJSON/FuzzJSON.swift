import FuzzPlaying
import LonghandRuntime

/// Compiled stories that no compiler made: each is refused with a reason, or it plays.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let program = try? Program.load(json: FuzzPlaying.bytes(start, count)) else { return 0 }
  let json = program.json
  guard let again = try? Program.load(json: json) else { fatalError("our own JSON is refused") }
  FuzzPlaying.require(again.json == json, "the JSON changes when it is read and written again")
  var story = Story(program, seed: 1, limits: FuzzPlaying.limits)
  FuzzPlaying.play(&story, seed: count)
  return 0
}
