/// The stable code of a kind of finding: a letter and a number, never used for anything else (`E99`, `F012`).
///
/// Codes stand in settings, in baselines and in the comments of stories. They are for people and for files: a program
/// that wants to know what was found asks the finding, not its code.
public struct DiagnosticCode: Hashable, Sendable {
  /// The code as it is written.
  public let text: String

  /// Makes a code from what a file says.
  public init(_ text: String) {
    self.text = text
  }

  /// The letter, which says what the finding is about.
  public var group: Character { text.first ?? "?" }

  /// The number behind the letter; 0 where there is none.
  public var number: Int { Int(text.dropFirst()) ?? 0 }
}

extension DiagnosticCode: ExpressibleByStringLiteral {
  /// The code that a declaration writes down.
  public init(stringLiteral text: String) {
    self.text = text
  }
}

extension DiagnosticCode: Comparable {
  /// Codes compare as they are spelled, so that files that are sorted by them stay sorted.
  public static func < (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.text < right.text }
}

extension DiagnosticCode: CustomStringConvertible {
  /// The code as it is written.
  public var description: String { text }
}
