import FuzzPlaying
import LonghandCompiler
import LonghandRuntime
import LonghandSource
import LonghandSyntax

/// Source that nobody sane wrote: the parser keeps every byte, the compiler says what is wrong or makes a program, and
/// the program plays and survives a round trip through JSON.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSource(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let file = SourceFile(name: "story.ink", bytes: FuzzPlaying.bytes(start, count))
  let tree = Parser.parse(file)
  FuzzPlaying.require(tree.bytes == file.bytes, "the tree lost bytes")
  let compilation = Compiler.compile(file)
  guard let program = compilation.program else {
    FuzzPlaying.require(compilation.diagnostics.contains { $0.severity == .error }, "refused without a word")
    return 0
  }
  let json = program.json
  guard let again = try? Program.load(json: json) else { fatalError("our own JSON is refused") }
  FuzzPlaying.require(again.json == json, "the JSON changes when it is read and written again")
  var story = Story(program, seed: 1, limits: FuzzPlaying.limits)
  FuzzPlaying.play(&story, seed: count)
  return 0
}
