import FuzzPlaying
import LonghandCompiler
import LonghandRuntime
import LonghandSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Saved games that no game wrote: each is refused with a reason, or play goes on from it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSave(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let program = SavedStory.program else { fatalError("the story does not compile") }
  var story = Story(program, seed: 1, limits: FuzzPlaying.limits)
  let before = story.state
  do {
    _ = try story.restore(FuzzPlaying.bytes(start, count))
    FuzzPlaying.play(&story, seed: count)
  } catch {
    FuzzPlaying.require(story.state == before, "a refused game changed the story")
  }
  return 0
}

/// With LONGHAND_FUZZ_SEEDS set to a folder, writes saved games of the story there to begin with.
@_cdecl("LLVMFuzzerInitialize")
public func prepare(_ count: UnsafeMutableRawPointer?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  guard let folder = getenv("LONGHAND_FUZZ_SEEDS"), let program = SavedStory.program else { return 0 }
  var story = Story(program, seed: 1, limits: FuzzPlaying.limits)
  for turn in 0..<8 {
    SavedStory.write(story.save(), String(cString: folder) + "/save-\(turn)")
    SavedStory.write(story.saveForReference(), String(cString: folder) + "/reference-\(turn)")
    while story.nextLine() != nil {}
    let choices = story.choices
    guard !choices.isEmpty, (try? story.choose(turn % choices.count)) != nil else { break }
  }
  return 0
}

/// A small story whose saved games have something of everything in them.
enum SavedStory {
  static let program = Compiler.compile(SourceFile(name: "story.ink", text: source)).program

  static func write(_ bytes: [UInt8], _ path: String) {
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  private static let source = """
    LIST mood = calm, (curious), wary
    LIST bag = lamp, (rope), key
    VAR gold = 3
    VAR weight = 1.5
    VAR name = "Ada"
    VAR seen = false
    VAR next = -> cellar
    -> hub
    === hub ===
    {Once|{&Again|And again}|{~left|right}} at the door, {name}. {RANDOM(1, 6)} # door
    ~ temp steps = gold + 2
    <- talk(-> hub)
    + {seen} [Count] You have {gold} and {bag}.
      ~ gold += steps
    + [Down] -> next
    + [Through] -> tunnel(steps) -> hub
    * (once) Only once # once
      ~ mood += wary
      ~ name = "{name}!"
    - {turn_of(-> hub)} {hub > 3: -> END}
    -> hub
    = talk(-> back)
    + [Talk]
      ~ seen = true
      + + On # deep
      + + Off
    - - -> back
    === cellar ===
    ~ bag = LIST_ALL(bag) - lamp
    ~ weight = weight * 1.1
    Dark.
    + Up -> hub
    === tunnel(depth) ===
    {depth > 1: -> tunnel(depth - 1) ->}
    ~ temp here = depth
    Deep {here}.
    + [On] ->->
    === function turn_of(-> place) ===
    ~ return TURNS_SINCE(place) + change(gold)
    === function change(ref value) ===
    ~ value = value + 1
    ~ return value
    """
}
