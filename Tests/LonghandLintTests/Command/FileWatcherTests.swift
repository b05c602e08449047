import Testing

@testable import longhand

/// Files change in more ways than one: half written, moved away and put back, taken away.
@Suite("Noticing that files change")
struct FileWatcherTests {
  /// Files and a clock of a test's own.
  private final class Disk {
    var stamps: [String: [Int]] = ["a": [1], "b": [1]]
    var now = 0.0

    lazy var watcher = FileWatcher(stamp: { [unowned self] in stamps[$0] }, now: { [unowned self] in now })

    func hasChanged() -> Bool { watcher.hasChanged() }
  }

  @Test("a change counts once it has been seen twice, and once only")
  func change() {
    let disk = Disk()
    disk.watcher.watch(["a", "b"])
    #expect(!disk.hasChanged())
    disk.stamps["a"] = [2]
    #expect(!disk.hasChanged())
    disk.stamps["a"] = [3]
    #expect(!disk.hasChanged(), "it is still being written")
    #expect(disk.hasChanged())
    disk.watcher.watch(["a", "b"])
    #expect(!disk.hasChanged())
  }

  @Test("a file that is moved away for a moment has not gone")
  func renamed() {
    let disk = Disk()
    disk.watcher.watch(["a"])
    disk.stamps["a"] = nil
    for _ in 0..<3 { #expect(!disk.hasChanged()) }
    disk.stamps["a"] = [2]
    #expect(!disk.hasChanged())
    #expect(disk.hasChanged())
  }

  @Test("a file that stays away has gone")
  func gone() {
    let disk = Disk()
    disk.watcher.watch(["a"])
    disk.stamps["a"] = nil
    #expect(!disk.hasChanged())
    disk.now = 1
    #expect(disk.hasChanged())
  }

  @Test("a file that was not there counts when it comes")
  func comes() {
    let disk = Disk()
    disk.watcher.watch(["a", "c"])
    disk.stamps["c"] = [1]
    #expect(!disk.hasChanged())
    #expect(disk.hasChanged())
  }

  @Test("what changed while it was read counts")
  func whileReading() {
    let disk = Disk()
    let before = disk.watcher.stamps(of: ["a"])
    disk.stamps["a"] = [2]
    disk.watcher.watch(["a", "b"], before: before)
    #expect(!disk.hasChanged())
    #expect(disk.hasChanged())
  }
}
