// swift-tools-version: 6.1
import PackageDescription

/// Fuzz targets for libFuzzer: a package of its own, so that nothing of it is built with Longhand. Run it by `./run`.
let package = Package(
  name: "LonghandFuzz",
  products: ["FuzzSource", "FuzzJSON", "FuzzSave"].map { .library(name: $0, type: .static, targets: [$0]) },
  dependencies: [.package(name: "Longhand", path: "../..")],
  targets: [
    .target(name: "FuzzPlaying", dependencies: [.product(name: "LonghandRuntime", package: "Longhand")]),
    .target(
      name: "FuzzSource", dependencies: ["FuzzPlaying", .product(name: "LonghandCompiler", package: "Longhand")]),
    .target(name: "FuzzJSON", dependencies: ["FuzzPlaying"]),
    .target(
      name: "FuzzSave", dependencies: ["FuzzPlaying", .product(name: "LonghandCompiler", package: "Longhand")]),
  ],
  swiftLanguageModes: [.v6]
)
