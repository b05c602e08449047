import Foundation

/// The folders and files that tests and tools read.
package enum Repository {
  /// The package's folder.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  /// The stories of the package.
  package static let stories = root.appendingPathComponent("Stories")
  /// What the reference made of the stories of others, beside the package; tests that need it are skipped without it.
  package static let conformance = root.deletingLastPathComponent().appendingPathComponent("shared/conformance")

  /// Whether the stories of others are at hand.
  package static var hasConformance: Bool { FileManager.default.fileExists(atPath: conformance.path) }
  /// What a test that needs them says where they are not.
  package static let conformanceIsMissing = "there is no ../shared/conformance"

  /// Every ink story of the package.
  package static let inkFiles = files(under: stories, suffix: ".ink")

  /// The files with an ending in a folder and in those within it, sorted by their paths; none where there is no folder.
  package static func files(under folder: URL, suffix: String) -> [URL] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { folder.appendingPathComponent($0) }
  }

  /// The folders in a folder, and those within them, each before what it holds; by name.
  package static func folders(under folder: URL) -> [URL] {
    children(of: folder).flatMap { [$0] + folders(under: $0) }
  }

  /// The folders that lie directly in a folder, by name, but for hidden ones.
  package static func children(of folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.map { folder.appendingPathComponent($0) }.filter(isFolder)
  }

  /// Whether there is a folder of this name.
  package static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The bytes of a file; nil if there is none. By a handle, because Foundation's shorter ways leak 4 KB for every empty
  /// file on Linux, which would hide a leak of ours from the address sanitizer.
  package static func bytes(of url: URL) -> [UInt8]? {
    FileHandle(forReadingAtPath: url.path).map { Array($0.readDataToEndOfFile()) }
  }

  /// The text of a file; none if there is no file.
  package static func text(of url: URL) -> String {
    String(decoding: bytes(of: url) ?? [], as: UTF8.self)
  }
}
