import ArgumentParser

/// The tables that there are, in the order of printing.
enum TableKind: String, CaseIterable, ExpressibleByArgument {
  case launch, speed, growth, sharing, editor, explorer, peers

  func measure(_ bench: Workbench) throws -> [Table] {
    switch self {
    case .launch: [try LaunchTable.measure(bench)]
    case .speed: try SpeedTables.measure(bench)
    case .growth: try GrowthTables.measure(bench)
    case .sharing: [try SharingTable.measure(bench)]
    case .editor: [try EditorTable.measure(bench)]
    case .explorer: try ExplorerTables.measure(bench)
    case .peers: try PeerTables.measure(bench)
    }
  }
}
