import FuzzPlaying
import LonghandRuntime

/// Compiled stories that no compiler made: each is refused with a reason, or it plays.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let program = try? Program.load(json: FuzzPlaying.bytes(start, count)) else { return 0 }
  guard (try? Program.load(json: program.json)) != nil else { fatalError("our own JSON is refused") }
  var story = Story(program, seed: 1, limits: FuzzPlaying.limits)
  FuzzPlaying.play(&story, seed: count, isWhole: false)
  return 0
}
