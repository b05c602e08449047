import Foundation
import LonghandTestSupport
import Testing

/// The stories of others that lie beside the package; tests that need them are skipped where there are none.
enum Conformance {
  static let isPresent = ConditionTrait.enabled(
    if: Repository.hasConformance, Comment(rawValue: Repository.conformanceIsMissing))

  /// The folders that hold a story and what it compiles to.
  static let compiled = ["ink-proof/ink", "reference"].flatMap { part in
    StoryFolder.all(under: Repository.conformance.appendingPathComponent(part)).filter { $0.has("compiled.json") }
  }

  /// The folder of wrong stories.
  static let broken = StoryFolder(Repository.conformance.appendingPathComponent("broken"))
}
