import LonghandProof

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps what was explored in the user's cache folder: never beside a story, and never more than so much.
///
/// Whoever cannot write there explores again. A file is used for the last time when it was read last; those that were not
/// used for longest make room for others.
enum ExplorationFolder {
  /// The reports that this build may read.
  static let store = ExplorationStore(build: build, read: read, write: write)

  /// How many bytes all reports may take together.
  private static let sizeLimit = 128 << 20
  /// How many reports are kept.
  private static let countLimit = 200

  /// The folder of the user's caches; nil where there is no home.
  private static let path: String? = Folders.ofUser(
    "XDG_CACHE_HOME", elseHome: ".cache", onMac: "Library/Caches"
  ).map { $0 + "/longhand/explored" }

  /// The version and, since a version is built many times while it is worked on, when and how large the program is.
  private static let build =
    ([BuildInformation.version] + (program.flatMap { Folders.stamp($0) } ?? []).map { "\($0)" })
    .joined(separator: " ")

  /// The path of the program that runs.
  private static var program: String? {
    #if canImport(Darwin)
      var path = [CChar](repeating: 0, count: Int(PATH_MAX))
      var size = UInt32(path.count)
      guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
      return String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
      return "/proc/self/exe"
    #endif
  }

  private static func read(_ name: String) -> [UInt8]? {
    guard let path, let bytes = try? FileReader.read("\(path)/\(name)") else { return nil }
    utimes("\(path)/\(name)", nil)
    return bytes
  }

  private static func write(_ bytes: [UInt8], _ name: String) {
    guard let path, (try? StoryFiles.makeFolder(path)) != nil else { return }
    guard (try? OwnFile.replace("\(path)/\(name)", with: bytes)) != nil else { return }
    sweep(path)
  }

  /// Removes what was not used for longest, and what processes that were killed left half written.
  private static func sweep(_ folder: String) {
    var files: [(path: String, used: Int, size: Int)] = []
    for name in Folders.names(in: folder) ?? [] {
      let path = folder + "/" + name
      if let process = OwnFile.process(ofTemporary: name) {
        if kill(process, 0) != 0, errno == ESRCH { unlink(path) }
      } else if let stamp = Folders.stamp(path) {
        files.append((path, stamp[0], stamp[2]))
      }
    }
    files.sort { ($1.used, $0.path) < ($0.used, $1.path) }
    var size = 0
    for (number, file) in files.enumerated() {
      size += file.size
      if number >= countLimit || size > sizeLimit { unlink(file.path) }
    }
  }
}
