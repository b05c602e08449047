import Foundation
import Testing

/// Stories and games that lie beside the tests.
enum Games {
  /// The bytes of a file in the folder `Games`.
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = try #require(Bundle.module.resourceURL)
    return Array(try Data(contentsOf: folder.appending(path: "Games/" + name)))
  }

  /// A story in the folder.
  static func story(_ name: String) throws -> String { String(decoding: try bytes(name + ".ink"), as: UTF8.self) }
}
