import Foundation
import LonghandTestSupport
import Testing

/// What the modules may see of one another.
@Suite("Modules")
struct ModuleTests {
  private static let targets = Manifest.own.targets.filter { $0.kind != .system && !$0.swiftFiles.isEmpty }

  /// What comes with the toolchain or the system.
  private static let system: Set = [
    "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Synchronization", "Testing",
  ]

  @Test("each folder of sources is a target")
  func foldersAreTargets() {
    let folders = ["Sources", "Tests"].flatMap { Repository.children(of: Repository.root.appendingPathComponent($0)) }
    let known = Set(Manifest.own.targets.map(\.folder.path))
    // The tests of the player are in Python.
    #expect(folders.map(\.path).filter { !known.contains($0) && !$0.hasSuffix("/PlayerTests") } == [])
    #expect(Self.targets.count > 10)
  }

  @Test("a target imports what it declares", arguments: targets)
  func importsAreDeclared(_ target: Manifest.Target) {
    let declared = Self.system.union(target.dependencies)
    for (module, file) in target.imports where !declared.contains(module) {
      Issue.record("\(file) imports \(module), which \(target) does not declare in Package.swift")
    }
  }

  @Test("a library imports nothing but the standard library and others of ours", arguments: targets.filter(\.isLibrary))
  func librariesAreAlone(_ target: Manifest.Target) {
    // Locks are of the standard library too, in a module of their own.
    let ours = Set(Manifest.own.targets.map(\.name) + ["Synchronization"])
    for (module, file) in target.imports where !ours.contains(module) {
      Issue.record("\(file) imports \(module); libraries do no I/O and compile where nothing else exists")
    }
  }

  @Test(
    "the runtime, and what ships with it, never sees the compiler",
    arguments: ["LonghandSource", "LonghandRuntime", "LonghandPlay", "LonghandExplorer", "LonghandFormat"])
  func arrows(_ name: String) {
    let seen = Manifest.own.closure(of: name)
    #expect(!seen.contains("LonghandCompiler") && !seen.contains("LonghandLint"))
    #expect(name == "LonghandFormat" || !seen.contains("LonghandSyntax"))
  }

  @Test(
    "imports are found in every form",
    arguments: [
      ("import A", ["A"]), ("@testable import A\n  import B", ["A", "B"]), ("package import struct A.B", ["A"]),
      ("@_exported public import A", ["A"]), ("/// import A\nlet important = 1", []),
    ] as [(String, [String])])
  func forms(_ source: String, _ modules: [String]) {
    #expect(Manifest.Target.imports(of: source) == modules)
  }
}
