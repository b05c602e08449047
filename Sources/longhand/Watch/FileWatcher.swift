/// Notices that files change, are made or go: those that were named, whether or not they are there.
struct FileWatcher {
  /// What is known of each file, by its path: when it was changed last and how long it is; empty where there is none.
  typealias Stamps = [String: [Int]]

  /// How often one looks at the files of a story, so that it is there again before its writer has looked up.
  static let pauseMilliseconds = 15
  /// How often one looks at very many files, so that looking costs little.
  private static let longestPauseMilliseconds = 250
  /// How long a file may be away while an editor puts another one in its place, in seconds.
  private static let longestAbsence = 0.3

  private let stamp: (String) -> [Int]?
  private let now: () -> Double
  private var paths: [String] = []
  /// The files as they were when they were read last.
  private var known: Stamps = [:]
  /// The files as they were when one looked last, where that differs.
  private var pending: (stamps: Stamps, since: Double)?

  /// Makes a watcher of nothing yet.
  ///
  /// - Parameters:
  ///   - stamp: What is known of a file, nil where there is none; another one in a test.
  ///   - now: Seconds that only go forward.
  init(stamp: @escaping (String) -> [Int]? = Folders.stamp, now: @escaping () -> Double = { Clock.uptime }) {
    self.stamp = stamp
    self.now = now
  }

  /// The files as they are; to be taken before they are read, so that no change is missed.
  func stamps(of paths: some Sequence<String>) -> Stamps {
    paths.reduce(into: Stamps()) { $0[$1] = stamp($1) ?? [] }
  }

  /// Watches files from here on.
  ///
  /// - Parameter before: The stamps from before they were read, for those that are in it.
  mutating func watch(_ paths: some Sequence<String>, before: Stamps? = nil) {
    self.paths = Array(Set(paths))
    known = self.paths.reduce(into: Stamps()) { $0[$1] = before?[$1] ?? stamp($1) ?? [] }
    pending = nil
  }

  /// Whether a file has changed since it was read, and is whole.
  ///
  /// Half a file is not, nor is one that an editor has moved away to put another in its place: a change counts once it
  /// has been seen twice, and a file that is gone once it has been away for a while.
  mutating func hasChanged() -> Bool {
    let stamps = stamps(of: paths)
    guard stamps != known else {
      pending = nil
      return false
    }
    guard let pending, pending.stamps == stamps else {
      pending = (stamps, now())
      return false
    }
    let isAway = known.contains { !$0.value.isEmpty && stamps[$0.key]?.isEmpty == true }
    return !isAway || now() - pending.since >= Self.longestAbsence
  }

  /// Waits until a file has changed.
  mutating func waitForChange() {
    let pause = min(Self.pauseMilliseconds + paths.count / 10, Self.longestPauseMilliseconds)
    while !hasChanged() { Clock.sleep(milliseconds: pause) }
  }
}
