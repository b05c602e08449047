// swift-tools-version: 6.1
import PackageDescription

/// Fuzz targets for libFuzzer: a package of its own, so that nothing of it is built with Longhand. Run it by `./run`.
let package = Package(
  name: "LonghandFuzz",
  products: ["FuzzSource", "FuzzJSON", "FuzzSave", "FuzzSettings", "FuzzProtocol"].map {
    .library(name: $0, type: .static, targets: [$0])
  },
  dependencies: [.package(name: "Longhand", path: "../..", traits: [])],
  targets: [
    .target(name: "FuzzPlaying", dependencies: [.product(name: "LonghandRuntime", package: "Longhand")]),
    .target(
      name: "FuzzSource", dependencies: ["FuzzPlaying", .product(name: "LonghandCompiler", package: "Longhand")]),
    .target(name: "FuzzJSON", dependencies: ["FuzzPlaying"]),
    .target(
      name: "FuzzSave", dependencies: ["FuzzPlaying", .product(name: "LonghandCompiler", package: "Longhand")]),
    // A link to the module of libyaml, which no product of Longhand has, and one to what reads settings with it.
    .systemLibrary(name: "FuzzYAML"),
    .target(
      name: "FuzzSettings",
      dependencies: ["FuzzPlaying", "FuzzYAML", .product(name: "LonghandProject", package: "Longhand")]),
    .target(
      name: "FuzzProtocol",
      dependencies: [
        "FuzzPlaying", .product(name: "LonghandCompiler", package: "Longhand"),
        .product(name: "LonghandPlay", package: "Longhand"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
