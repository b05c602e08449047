// swift-tools-version: 6.2
import PackageDescription

/// Whether another package depends on this one, by URL: then nothing comes along but what its products need. One that
/// depends on a copy beside it says so itself, with `traits: []`.
let isDependency = Context.packageDirectory == "/" || Context.packageDirectory.contains("/checkouts/")

let package = Package(
  name: "Longhand",
  products: [
    .library(name: "LonghandRuntime", targets: ["LonghandRuntime"]),
    .library(name: "LonghandPlay", targets: ["LonghandPlay"]),
    .library(name: "LonghandCompiler", targets: ["LonghandCompiler"]),
    .library(name: "LonghandLint", targets: ["LonghandLint"]),
    .library(name: "LonghandProject", targets: ["LonghandProject"]),
    .executable(name: "longhand", targets: ["longhand"]),
  ],
  traits: [
    .trait(name: "CommandLine", description: "The command longhand, and the parser of arguments that it needs"),
    .trait(
      name: "Readline", description: "Lines are edited by GNU readline, which puts a binary under the GPL, version 3"),
    .default(enabledTraits: isDependency ? [] : ["CommandLine", "Readline"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "LonghandSource"),
    .target(name: "LonghandSyntax", dependencies: ["LonghandSource"]),
    .systemLibrary(name: "CLonghandMath"),
    .target(name: "LonghandRuntime", dependencies: ["CLonghandMath", "LonghandSource"]),
    .target(name: "LonghandPlay", dependencies: ["LonghandRuntime", "LonghandSource"]),
    .target(
      name: "LonghandCompiler",
      dependencies: ["LonghandSource", "LonghandSyntax", "LonghandRuntime"]),
    .target(name: "LonghandExplorer", dependencies: ["LonghandRuntime", "LonghandSource"]),
    .target(name: "LonghandLint", dependencies: ["LonghandCompiler", "LonghandSource", "LonghandSyntax"]),
    .target(
      name: "LonghandLines",
      dependencies: ["LonghandCompiler", "LonghandRuntime", "LonghandSource", "LonghandSyntax"]),
    .target(
      name: "LonghandProject",
      dependencies: [
        "LonghandCompiler", "LonghandLint", "LonghandPlay", "LonghandRuntime", "LonghandSource", "LonghandSyntax",
      ]),
    .target(name: "LonghandFormat", dependencies: ["LonghandSource", "LonghandSyntax"]),
    .target(
      name: "LonghandLanguageServer",
      dependencies: [
        "LonghandCompiler", "LonghandExplorer", "LonghandFormat", "LonghandLint", "LonghandProject", "LonghandProof",
        "LonghandRuntime", "LonghandSource", "LonghandSyntax",
      ]),
    .target(
      name: "LonghandProof",
      dependencies: [
        "LonghandCompiler", "LonghandExplorer", "LonghandLint", "LonghandPlay", "LonghandProject", "LonghandRuntime",
        "LonghandSource",
      ]),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CTerminal"),
    .executableTarget(
      name: "longhand",
      dependencies: [
        .target(name: "CReadline", condition: .when(traits: ["Readline"])),
        "CTerminal", "CYAML", "LonghandCompiler", "LonghandExplorer", "LonghandFormat", "LonghandLanguageServer",
        "LonghandLines", "LonghandLint", "LonghandPlay", "LonghandProject", "LonghandProof", "LonghandRuntime",
        "LonghandSource", "LonghandSyntax",
        .product(name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"])),
      ]),
    .executableTarget(
      name: "conformance",
      dependencies: [
        "LonghandCompiler", "LonghandPlay", "LonghandRuntime", "LonghandSource", "LonghandSyntax",
        "LonghandTestSupport",
      ],
      path: "Tools/conformance"),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "LonghandCompiler", "LonghandExplorer", "LonghandFormat", "LonghandLint", "LonghandRuntime", "LonghandSource",
        "LonghandSyntax", "LonghandTestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLine"])),
      ],
      path: "Tools/benchmark", exclude: ["corpus", "peers", "README.md", "run"]),
    .target(
      name: "LonghandTestSupport", dependencies: ["LonghandCompiler", "LonghandRuntime", "LonghandSource"],
      path: "Tests/LonghandTestSupport"),
    .testTarget(name: "LonghandSourceTests", dependencies: ["LonghandSource"]),
    .testTarget(
      name: "LonghandSyntaxTests", dependencies: ["LonghandSource", "LonghandSyntax", "LonghandTestSupport"]),
    .testTarget(
      name: "LonghandRuntimeTests",
      dependencies: ["LonghandCompiler", "LonghandRuntime", "LonghandSource", "LonghandTestSupport"]),
    .testTarget(
      name: "LonghandCompilerTests",
      dependencies: ["LonghandCompiler", "LonghandRuntime", "LonghandSource", "LonghandTestSupport"]),
    .testTarget(
      name: "LonghandProjectTests",
      dependencies: [
        "LonghandCompiler", "LonghandLint", "LonghandProject", "LonghandRuntime", "LonghandSource",
        "LonghandTestSupport",
      ]),
    .testTarget(
      name: "LonghandLintTests",
      dependencies: [
        "LonghandCompiler", "LonghandLint", "LonghandRuntime", "LonghandSource", "LonghandTestSupport", "longhand",
      ],
      exclude: ["Command/Cases", "Documents/Messages"]),
    .testTarget(
      name: "LonghandLinesTests",
      dependencies: [
        "LonghandCompiler", "LonghandLines", "LonghandPlay", "LonghandRuntime", "LonghandSource", "LonghandSyntax",
        "LonghandTestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "LonghandPlayTests",
      dependencies: [
        "LonghandCompiler", "LonghandPlay", "LonghandRuntime", "LonghandSource", "LonghandTestSupport",
      ],
      resources: [.copy("Games")]),
    .testTarget(
      name: "StoriesTests",
      dependencies: [
        "LonghandCompiler", "LonghandPlay", "LonghandProject", "LonghandRuntime", "LonghandSource",
        "LonghandTestSupport", "longhand",
      ]),
    .testTarget(
      name: "LonghandExplorerTests",
      dependencies: [
        "LonghandCompiler", "LonghandExplorer", "LonghandPlay", "LonghandProof", "LonghandRuntime", "LonghandSource",
        "LonghandTestSupport",
      ],
      exclude: ["Author"]),
    .testTarget(
      name: "LonghandFormatTests",
      dependencies: [
        "LonghandCompiler", "LonghandFormat", "LonghandRuntime", "LonghandSource", "LonghandSyntax",
        "LonghandTestSupport",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "LonghandLanguageServerTests",
      dependencies: [
        "LonghandCompiler", "LonghandLanguageServer", "LonghandLint", "LonghandProject", "LonghandProof",
        "LonghandRuntime", "LonghandSource", "LonghandTestSupport", "longhand",
      ]),
    .testTarget(name: "RepositoryTests", dependencies: ["LonghandRuntime", "LonghandTestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// A file names every module whose members it uses, so that what a target depends on is what its files say.
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = (target.swiftSettings ?? []) + [.enableUpcomingFeature("MemberImportVisibility")]
}

// With the command, which is how the package is built by itself, a warning is an error; whoever depends on a library may
// use a compiler that warns of more.
for target in package.targets where target.type != .system && target.name != "CTerminal" {
  target.swiftSettings? += [.treatAllWarnings(as: .error, .when(traits: ["CommandLine"]))]
}

// The libraries mark every expression that is not memory-safe. (The command calls C throughout.)
for target in package.targets where target.type == .regular && target.path == nil && target.name.hasPrefix("Longhand") {
  target.swiftSettings? += [.strictMemorySafety(.when(traits: ["CommandLine"]))]
}
