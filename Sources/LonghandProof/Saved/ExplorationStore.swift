import LonghandExplorer

/// Where explorations are kept from one call to the next; a host says where, and does what touches files.
package struct ExplorationStore: Sendable {
  /// Tells one build of Longhand from another.
  package let build: String
  private let read: @Sendable (_ name: String) -> [UInt8]?
  private let write: @Sendable (_ bytes: [UInt8], _ name: String) -> Void

  /// Makes a store.
  ///
  /// - Parameters:
  ///   - build: Tells one build of Longhand from another.
  ///   - read: What is kept under a name; nil where nothing is.
  ///   - write: Keeps some bytes under a name, if that can be done.
  package init(
    build: String, read: @escaping @Sendable (_ name: String) -> [UInt8]?,
    write: @escaping @Sendable (_ bytes: [UInt8], _ name: String) -> Void
  ) {
    self.build = build
    self.read = read
    self.write = write
  }

  /// A store that keeps nothing.
  package static let none = ExplorationStore(build: "", read: { _ in nil }, write: { _, _ in })

  /// What was found out before; nil where nothing was, or where it cannot be read.
  package func report(for key: ExplorationKey) -> ExplorationReport? {
    read(key.name).flatMap { SavedExploration.report(in: $0, key: key) }
  }

  /// Keeps what was found out.
  package func keep(_ report: ExplorationReport, for key: ExplorationKey) {
    if let bytes = SavedExploration.bytes(of: report, key: key) { write(bytes, key.name) }
  }

  /// Finds something out, unless it is known; keeps it, unless it was broken off.
  ///
  /// - Parameters:
  ///   - isFresh: Whether it is found out anew in any case.
  ///   - mayGoOn: Is told how far it is; false breaks it off.
  ///   - explore: Finds it out.
  /// - Returns: What was found out, and whether it was known.
  package func report(
    for key: @autoclosure () -> ExplorationKey, isFresh: Bool = false, while mayGoOn: (Explorer.Progress) -> Bool,
    _ explore: ((Explorer.Progress) -> Bool) -> ExplorationReport
  ) -> (report: ExplorationReport, isKnown: Bool) {
    let key = key()
    if !isFresh, let known = report(for: key) { return (known, true) }
    var wasBrokenOff = false
    let found = withoutActuallyEscaping(mayGoOn) { mayGoOn in
      explore { progress in
        let goesOn = mayGoOn(progress)
        if !goesOn { wasBrokenOff = true }
        return goesOn
      }
    }
    if !wasBrokenOff { keep(found, for: key) }
    return (found, false)
  }
}
