import ArgumentParser

/// The tables that there are, in the order of printing.
enum TableKind: String, CaseIterable, ExpressibleByArgument {
  case launch, speed, growth, peers

  func measure(_ bench: Workbench) throws -> [Table] {
    switch self {
    case .launch: [try LaunchTable.measure(bench)]
    case .speed: try SpeedTables.measure(bench)
    case .growth: try GrowthTables.measure(bench)
    case .peers: try PeerTables.measure(bench)
    }
  }
}
