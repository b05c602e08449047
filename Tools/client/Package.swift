// swift-tools-version: 6.1
import PackageDescription

/// A package from outside, as a game's: it sees products and public symbols, and nothing comes along but these.
///
/// Each program does one task of a game, checks what it sees, and writes one line.
let package = Package(
  name: "Client",
  dependencies: [.package(name: "Longhand", path: "../..", traits: [])],
  targets: [.target(name: "Checking")],
  swiftLanguageModes: [.v6]
)

/// The programs, and which products each needs.
let programs = [
  ("Sessions", ["LonghandRuntime", "LonghandCompiler"]), ("Saves", ["LonghandRuntime", "LonghandCompiler"]),
  ("Externals", ["LonghandRuntime", "LonghandCompiler"]), ("Events", ["LonghandRuntime", "LonghandCompiler"]),
  ("Flows", ["LonghandRuntime", "LonghandCompiler"]), ("Lists", ["LonghandRuntime", "LonghandCompiler"]),
  ("VirtualFiles", ["LonghandRuntime", "LonghandCompiler"]), ("Playthroughs", ["LonghandRuntime", "LonghandCompiler"]),
  ("Tools", ["LonghandRuntime", "LonghandCompiler"]), ("Play", ["LonghandPlay", "LonghandCompiler"]),
  ("Lint", ["LonghandLint"]), ("Projects", ["LonghandProject"]),
]

/// The examples of the documentation, which need only compile.
package.targets.append(
  .target(
    name: "Examples",
    dependencies: ["LonghandRuntime", "LonghandCompiler", "LonghandPlay", "LonghandLint", "LonghandProject"].map {
      .product(name: $0, package: "Longhand")
    },
    swiftSettings: [.enableUpcomingFeature("MemberImportVisibility")]))

for (name, products) in programs {
  package.targets.append(
    .executableTarget(
      name: name,
      dependencies: ["Checking"] + products.map { .product(name: $0, package: "Longhand") },
      swiftSettings: [.enableUpcomingFeature("MemberImportVisibility")]))
}
