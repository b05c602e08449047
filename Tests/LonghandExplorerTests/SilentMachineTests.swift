import LonghandExplorer
import LonghandRuntime
import Testing

/// What a machine tells of a playthrough.
@Suite struct SilentMachineTests {
  @Test("what another playthrough has shown is not said to be new")
  func tellsWhatIsNew() throws {
    var machine = SilentMachine(
      ExplorationPlan(
        try compile(
          """
          VAR coins = 0
          -> top
          === top
          + [Take some]
            ~ coins = 9
          + [Take none]
          - { coins > 2: Many. -> END }
          Few.
          -> END
          """)))
    var found: [[(position: Position, mark: Coverage.Mark)]] = []
    for choice in 0...1 {
      machine.restart(seed: 0)
      _ = machine.run()
      machine.choose(choice)
      _ = machine.takeFresh()
      _ = machine.run()
      found.append(machine.takeFresh())
    }
    let condition = try #require(found[1].first { $0.mark.contains(.failed) })
    #expect(found[0].contains { $0.position == condition.position && $0.mark.contains(.held) })
    #expect(!found[1].contains { $0.position == condition.position && $0.mark.contains(.held) })
  }
}
