import LonghandPlay
import LonghandRuntime
import Testing

@Suite("Files of games")
struct GameFileTests {
  /// Written by version 0.1 with the state as a string.
  @Test("old games go on", arguments: ["her-turn-2", "her-ended", "her-author", "her-undone", "letter-turn-1"])
  func old(name: String) throws {
    let file = try required(GameFile(Games.bytes(name + ".json")), "it is not read")
    let source = try Games.story(String(name.split(separator: "-")[0]))
    let (game, resumption) = file.resume(Story(try program(source)), fingerprint: "another version")
    guard case .edited(let report) = resumption else { throw Missing(reason: "\(resumption)") }
    #expect(report.isComplete)
    #expect(game.turn == file.moves.count)
    #expect(game.moment.passage.map { $0.text } == file.passage.map { $0.text })
    var story = Story(try program(source), seed: 1)
    #expect(try story.restore(file.bytes).isComplete)
    #expect(story.choices.map { $0.text } == game.choices.map { $0.text })
  }

  @Test("the runtime's own old saves are read")
  func oldProtocol() throws {
    var story = Story(try program(Games.story("her")), seed: 1)
    #expect(try story.restore(Games.bytes("her-protocol.json")).isComplete)
    #expect(story.choices.map { $0.text } == ["Sleep", "Stay awake"])
  }

  @Test("a game is one object, its state among the rest")
  func format() throws {
    var played = try PlayedSession(Games.story("her"))
    played.begin()
    played.type("1", "2")
    let bytes = try required(played.store.games["autosave.json"], "nothing was saved")
    let json = try JSONValue.parse(bytes)
    #expect(json["longhandGame"]?.integer == 2)
    #expect(json["state"]?["inkSaveVersion"]?.integer == 10)
    var story = Story(try program(Games.story("her")), seed: 1)
    #expect(try story.restore(bytes).isComplete)
    #expect(story.choices.map { $0.text } == ["Sleep", "Stay awake"])
  }

  @Test("every cut and every changed byte is refused or read, and nothing worse")
  func damaged() throws {
    let whole = try Games.bytes("her-turn-2.json")
    let program = try program(Games.story("her"))
    for length in stride(from: 0, to: whole.count, by: 7) { #expect(GameFile(Array(whole[..<length])) == nil) }
    for place in stride(from: 0, to: whole.count, by: 5) {
      var bytes = whole
      bytes[place] = bytes[place] == 0x30 ? 0x39 : 0x30
      if let file = GameFile(bytes) { _ = file.resume(Story(program), fingerprint: "") }
    }
  }
}
