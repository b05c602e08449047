#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the file system says about folders and files, without reading them.
enum Folders {
  /// The folder in which the command was called.
  static var current: String { FileManager.default.currentDirectoryPath }

  /// Whether there is a file or folder.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether there is a folder.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: Bool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  /// The names in a folder, in order; nil where it cannot be read.
  static func names(in folder: String) -> [String]? {
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted()
  }

  /// A folder of the user's for one kind of files; nil where nothing says where it is.
  ///
  /// - Parameters:
  ///   - name: The variable that names it, as the XDG base directories have it.
  ///   - path: Where it is in the home without that.
  ///   - macPath: Where it is in the home on macOS.
  static func ofUser(_ name: String, elseHome path: String, onMac macPath: String) -> String? {
    if let folder = variable(name), folder.hasPrefix("/") { return folder }
    guard let home = variable("HOME") else { return nil }
    #if os(macOS)
      return home + "/" + macPath
    #else
      return home + "/" + path
    #endif
  }

  /// A variable of the environment; nil where it is not set or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// When a file was last changed and how long it is, for noticing that it changes; nil where there is none.
  static func stamp(_ path: String) -> [Int]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let moment = status.st_mtimespec
    #else
      let moment = status.st_mtim
    #endif
    return [Int(moment.tv_sec), moment.tv_nsec, Int(status.st_size)]
  }
}
