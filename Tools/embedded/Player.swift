import LonghandRuntime

/// The story that is being played.
enum Stage {
  nonisolated(unsafe) static var story: Story?
}

/// Begins a story from its JSON: 1, or 0 where it is none.
@_cdecl("story_load")
public func storyLoad(_ memory: UnsafePointer<UInt8>, _ count: Int32) -> Int32 {
  do throws(LoadError) {
    Stage.story = Story(try Program.load(json: bytes(memory, count)), seed: 1)
    return 1
  } catch {
    return 0
  }
}

/// Tells the lines up to the next choices.
@_cdecl("story_lines")
public func storyLines() -> UnsafePointer<UInt8> {
  var text = ""
  while let line = Stage.story?.nextLine() { text += line.text }
  return Answer.give(text)
}

/// The choices, a line each.
@_cdecl("story_choices")
public func storyChoices() -> UnsafePointer<UInt8> {
  var text = ""
  for choice in Stage.story?.choices ?? [] { text += choice.text + "\n" }
  return Answer.give(text)
}

/// Takes a choice, counted from 0: 1, or 0 where there is none.
@_cdecl("story_choose")
public func storyChoose(_ index: Int32) -> Int32 {
  do throws(StoryRequestError) {
    try Stage.story?.choose(Int(index))
    return 1
  } catch {
    return 0
  }
}

/// Saves the game and restores it, and tells how many bytes it takes; 0 where it does not come back the same.
@_cdecl("story_save")
public func storySave() -> Int32 {
  guard let story = Stage.story else { return 0 }
  let game = story.save()
  var restored = Story(story.program, seed: 2)
  do {
    _ = try restored.restore(game)
  } catch {
    return 0
  }
  return restored.state == story.state ? Int32(game.count) : 0
}
