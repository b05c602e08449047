import Foundation
import LonghandRuntime
import LonghandTestSupport

/// What `Package.swift` declares, as SwiftPM understands it.
struct Manifest {
  /// A target and its files.
  struct Target: CustomStringConvertible, Sendable {
    enum Kind: String, Sendable {
      case regular, executable, test, system
    }

    let name: String
    let kind: Kind
    /// The names of the modules that it may import.
    let dependencies: [String]
    let folder: URL

    var description: String { name }

    /// Whether other packages and pages may be built from it: it lies in `Sources`, and is neither C nor the command.
    var isLibrary: Bool { kind == .regular && folder.path.contains("/Sources/") && !swiftFiles.isEmpty }

    var swiftFiles: [URL] { Repository.files(under: folder, suffix: ".swift") }

    /// The modules that its files import, and a file that imports each.
    var imports: [String: String] {
      var imports: [String: String] = [:]
      for file in swiftFiles {
        for module in Self.imports(of: Repository.text(of: file)) { imports[module] = file.lastPathComponent }
      }
      return imports
    }

    /// The modules that a file imports: `import A`, `@testable import A`, `package import struct A.B`.
    static func imports(of source: String) -> [String] {
      source.split(separator: "\n").compactMap { line in
        var words = line.split(separator: " ")[...]
        while let word = words.first, word.hasPrefix("@") || Self.accessLevels.contains(String(word)) {
          words = words.dropFirst()
        }
        guard words.popFirst() == "import" else { return nil }
        if let word = words.first, Self.declarations.contains(String(word)) { words = words.dropFirst() }
        return words.first?.split(separator: ".").first.map { String($0) }
      }
    }

    private static let accessLevels: Set = ["public", "package", "internal", "fileprivate", "private"]
    private static let declarations: Set = ["class", "enum", "func", "let", "protocol", "struct", "typealias", "var"]
  }

  let targets: [Target]

  /// The manifest of this package; no targets where SwiftPM refuses it.
  static let own: Manifest = (try? Manifest()) ?? Manifest(targets: [])

  private init(targets: [Target]) {
    self.targets = targets
  }

  private init() throws {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("longhand-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // A build folder of its own, since `swift test` holds that of the package.
    process.arguments = ["swift", "package", "--package-path", Repository.root.path, "--scratch-path", scratch.path]
    process.arguments?.append("dump-package")
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let json = try JSONValue.parse(Array(output.fileHandleForReading.readDataToEndOfFile()))
    process.waitUntilExit()
    targets = (json["targets"]?.items ?? []).compactMap { Self.target($0) }
  }

  private static func target(_ json: JSONValue) -> Target? {
    guard let name = json["name"]?.words, let kind = json["type"]?.words.flatMap(Target.Kind.init) else {
      return nil
    }
    let path = json["path"]?.words ?? (kind == .test ? "Tests/" : "Sources/") + name
    // `{"byName": ["LonghandSource", null]}`, `{"product": ["ArgumentParser", "swift-argument-parser", null, null]}`
    let dependencies = (json["dependencies"]?.items ?? []).compactMap {
      $0.members?.first?.value.items?.first?.words
    }
    return Target(
      name: name, kind: kind, dependencies: dependencies, folder: Repository.root.appendingPathComponent(path))
  }

  /// A target, and everything that it depends on in this package, however far away.
  func closure(of name: String) -> Set<String> {
    var found: Set<String> = []
    var rest = [name]
    while let next = rest.popLast() {
      guard found.insert(next).inserted, let target = targets.first(where: { $0.name == next }) else { continue }
      rest += target.dependencies
    }
    return found
  }
}
