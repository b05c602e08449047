import LonghandProject
import Synchronization

/// Files in memory that a test may change while a server looks at them.
final class MemoryFiles: Sendable {
  private let files: Mutex<[String: [UInt8]]>

  init(_ files: [String: String]) {
    self.files = Mutex(files.mapValues { Array($0.utf8) })
  }

  subscript(path: String) -> String? {
    get { files.withLock { $0[path].map { String(decoding: $0, as: UTF8.self) } } }
    set {
      let bytes = newValue.map { Array($0.utf8) }
      files.withLock { $0[path] = bytes }
    }
  }

  /// The door to the files as they are at each moment.
  var provider: FileProvider {
    FileProvider(
      read: { [self] (path) throws(FileProvider.Failure) in try current.read(path) },
      kind: { [self] in current.kind($0) }, names: { [self] in current.names($0) }, resolved: { $0 })
  }

  private var current: FileProvider { .memory(files.withLock { $0 }) }
}
