/// One finding about a story: what is wrong, where, and what to do.
public struct Diagnostic: Hashable, Sendable {
  /// How much a finding weighs (ink §11).
  public enum Severity: UInt8, Hashable, Sendable, Comparable {
    /// A `TODO` that the author left for themselves.
    case note
    /// The story compiles, but probably does not do what was meant.
    case warning
    /// The story does not compile.
    case error

    /// The word for it.
    public var name: String {
      switch self {
      case .note: "note"
      case .warning: "warning"
      case .error: "error"
      }
    }

    /// Severities compare from the lightest to the gravest.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// A second place that helps to understand a diagnostic.
  public struct Label: Hashable, Sendable {
    /// The place.
    public var range: SourceRange
    /// What is to be seen there: "first declared here".
    public var text: String

    /// Makes a label.
    public init(range: SourceRange, text: String) {
      self.range = range
      self.text = text
    }
  }

  /// What kind of finding it is.
  public var code: DiagnosticCode
  /// How much it weighs.
  public var severity: Severity
  /// The words at fault.
  public var range: SourceRange
  /// What is wrong, in one sentence that quotes the writer's own words.
  public var message: String
  /// What to do about it, in one sentence.
  public var help: String?
  /// Further places.
  public var labels: [Label]
  /// Changes that mend it, the best one first.
  public var fixes: [FixIt]

  /// Makes a diagnostic.
  public init(
    code: DiagnosticCode, severity: Severity, range: SourceRange, message: String, help: String? = nil,
    labels: [Label] = [], fixes: [FixIt] = []
  ) {
    self.code = code
    self.severity = severity
    self.range = range
    self.message = message
    self.help = help
    self.labels = labels
    self.fixes = fixes
  }
}
