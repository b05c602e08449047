// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Longhand",
  products: [
    .library(name: "LonghandRuntime", targets: ["LonghandRuntime"]),
    .library(name: "LonghandCompiler", targets: ["LonghandCompiler"]),
    .library(name: "LonghandLint", targets: ["LonghandLint"]),
    .library(name: "LonghandProject", targets: ["LonghandProject"]),
    .executable(name: "longhand", targets: ["longhand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "LonghandSource"),
    .target(name: "LonghandSyntax", dependencies: ["LonghandSource"]),
    .systemLibrary(name: "CLonghandMath"),
    .target(name: "LonghandRuntime", dependencies: ["CLonghandMath", "LonghandSource"]),
    .target(
      name: "LonghandCompiler",
      dependencies: ["LonghandSource", "LonghandSyntax", "LonghandRuntime"]),
    .target(name: "LonghandExplorer", dependencies: ["LonghandRuntime", "LonghandSource"]),
    .target(name: "LonghandLint", dependencies: ["LonghandCompiler", "LonghandSource", "LonghandSyntax"]),
    .target(
      name: "LonghandProject",
      dependencies: ["LonghandCompiler", "LonghandLint", "LonghandRuntime", "LonghandSource", "LonghandSyntax"]),
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CTerminal"),
    .executableTarget(
      name: "longhand",
      dependencies: [
        "CReadline", "CTerminal", "CYAML", "LonghandCompiler", "LonghandExplorer", "LonghandLint", "LonghandProject",
        "LonghandRuntime", "LonghandSource", "LonghandSyntax",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "conformance",
      dependencies: ["LonghandCompiler", "LonghandRuntime", "LonghandSource", "LonghandTestSupport"],
      path: "Tools/conformance"),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "LonghandCompiler", "LonghandLint", "LonghandRuntime", "LonghandSource", "LonghandSyntax",
        "LonghandTestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tools/benchmark", exclude: ["peers", "README.md", "run"]),
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
      dependencies: ["LonghandCompiler", "LonghandLint", "LonghandProject", "LonghandRuntime", "LonghandSource"]),
    .testTarget(
      name: "LonghandLintTests",
      dependencies: [
        "LonghandCompiler", "LonghandLint", "LonghandRuntime", "LonghandSource", "LonghandTestSupport", "longhand",
      ],
      exclude: ["Command/Cases"]),
    .testTarget(
      name: "StoriesTests",
      dependencies: ["LonghandCompiler", "LonghandRuntime", "LonghandSource", "LonghandTestSupport", "longhand"]),
    .testTarget(name: "RepositoryTests", dependencies: ["LonghandRuntime", "LonghandTestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// A file names every module whose members it uses, so that what a target depends on is what its files say.
for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = (target.swiftSettings ?? []) + [.enableUpcomingFeature("MemberImportVisibility")]
}
