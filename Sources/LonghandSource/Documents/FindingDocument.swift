/// What is to be said about one code: what `explain`, SARIF and the guide show, and what tests the code.
///
/// A document stands beside the phase that raises its code, and nothing that plays stories mentions it, so that the
/// linker leaves all of them out of a game.
package struct FindingDocument: Sendable {
  /// The code.
  package var code: DiagnosticCode
  /// The name, in words joined by dashes, as good as the code everywhere (`brace-not-closed`).
  package var name: String
  /// How much its findings weigh.
  package var severity: Diagnostic.Severity
  /// What was found, in one sentence.
  package var summary: String
  /// Why that matters, in a paragraph.
  package var reason: String
  /// When to ignore it.
  package var whenToIgnore: String
  private var story: String
  /// Makes the story where it is longer than anybody would write, so that nobody pays for it but who asks.
  private var makeStory: (@Sendable () -> String)?
  /// A story with the finding; it may include `includedFile`, and its own file is `story.ink`.
  package var failing: String { makeStory?() ?? story }
  /// The same story, mended: nothing is found in it.
  package var mended: String
  /// A story with more findings of this kind, which the recorded messages show too.
  package var others: String?

  /// The file that some of the stories include.
  package static let includedFile = (name: "lamps.ink", text: "VAR lamps = 3\n")

  /// Whether a person would want to see the failing story; some faults need a story that only a machine writes.
  package var isShort: Bool { makeStory == nil && !story.utf8.contains(0) }

  /// Whether the failing story is saved in Latin-1, which is what is wrong with it.
  package var isLatin1 = false

  /// The failing story as a file holds it.
  package var failingBytes: [UInt8] {
    isLatin1 ? failing.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(failing.utf8)
  }
}

extension FindingDocument {
  /// Documents an error.
  package static func error(
    _ code: DiagnosticCode, _ name: String, what: String, why: String, failing: String, mended: String,
    others: String? = nil
  ) -> FindingDocument {
    FindingDocument(
      code: code, name: name, severity: .error, summary: what, reason: why,
      whenToIgnore: "An error cannot be ignored: the story cannot be told as long as it is there.", story: failing,
      mended: mended, others: others)
  }

  /// Documents an error that only a story has which a machine writes.
  package static func error(
    _ code: DiagnosticCode, _ name: String, what: String, why: String, making failing: @escaping @Sendable () -> String,
    mended: String
  ) -> FindingDocument {
    var document = error(code, name, what: what, why: why, failing: "", mended: mended)
    document.makeStory = failing
    return document
  }

  /// Documents a warning.
  package static func warning(
    _ code: DiagnosticCode, _ name: String, what: String, why: String, ignore: String, failing: String, mended: String,
    others: String? = nil, isLatin1: Bool = false
  ) -> FindingDocument {
    FindingDocument(
      code: code, name: name, severity: .warning, summary: what, reason: why, whenToIgnore: ignore, story: failing,
      mended: mended, others: others, isLatin1: isLatin1)
  }

  /// Documents an author's note to themselves.
  package static func note(
    _ code: DiagnosticCode, _ name: String, what: String, why: String, ignore: String, failing: String, mended: String,
    others: String? = nil
  ) -> FindingDocument {
    FindingDocument(
      code: code, name: name, severity: .note, summary: what, reason: why, whenToIgnore: ignore, story: failing,
      mended: mended, others: others)
  }
}
