import LonghandPlay
import LonghandRuntime
import Testing

@Suite("A game")
struct GameTests {
  private func game() throws -> Game { Game(Story(try program(Games.story("her")), seed: 7)) }

  private func make(_ index: Int, in game: inout Game) -> Bool {
    guard case .moved = game.make(.choice(game.choices[index].text, index: index)) else { return false }
    return true
  }

  @Test("goes back and forth, and a new move forgets what could be redone")
  func undo() throws {
    var game = try game()
    #expect(make(0, in: &game))
    #expect(make(1, in: &game))
    #expect(game.go(by: -2) == 2)
    #expect(game.go(by: 1) == 1)
    #expect(game.choices.map { $0.text } == ["Ask what she thinks", "Ask what she wants"])
    #expect(make(0, in: &game))
    #expect(game.go(by: 5) == 0)
    #expect(game.turn == 2)
  }

  @Test("keeps what can be redone if the same move is made")
  func sameMove() throws {
    var game = try game()
    #expect(make(0, in: &game))
    #expect(make(1, in: &game))
    #expect(game.go(by: -2) == 2)
    #expect(make(0, in: &game))
    #expect(game.go(by: 1) == 1)
  }

  @Test("makes no move that is not offered")
  func impossible() throws {
    var game = try game()
    for move: Move in [.choice("Dance", index: 0), .jump("nowhere"), .set("trust", "many"), .set("nothing", "1")] {
      guard case .impossible = game.make(move) else {
        Issue.record("\(move) was made")
        continue
      }
    }
    #expect(game.turn == 0)
  }

  @Test("finds a choice by its words when its place changed")
  func wordsBeforePlaces() throws {
    var game = try game()
    guard case .moved = game.make(.choice("Go home at once", index: 0)) else { throw Missing(reason: "no such choice") }
    #expect(game.moment.passage.map { $0.text } == ["Go home at once\n", "You walk. Night falls.\n"])
  }
}
