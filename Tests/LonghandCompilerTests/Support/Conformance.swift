import Foundation
import LonghandCompiler
import LonghandSource

/// The stories of others that lie beside the package; tests that need them are skipped where there are none.
enum Conformance {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared/conformance")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// The folders that hold a story and what it compiles to.
  static let compiled: [String] = ["ink-proof/ink", "reference"].flatMap { part in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(part).path)) ?? []
    return names.sorted().map { "\(part)/\($0)" }.filter { name in
      FileManager.default.fileExists(atPath: folder.appendingPathComponent("\(name)/compiled.json").path)
    }
  }

  /// Compiles a file, looking includes up in its folder.
  static func compile(_ path: String) throws -> Compilation {
    let url = folder.appendingPathComponent(path)
    let bytes = [UInt8](try Data(contentsOf: url))
    return Compiler.compile(SourceFile(name: url.lastPathComponent, bytes: bytes)) { name in
      let included = url.deletingLastPathComponent().appendingPathComponent(name)
      return (try? Data(contentsOf: included)).map { [UInt8]($0) }
    }
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }
}
