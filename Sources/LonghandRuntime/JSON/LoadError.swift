/// Why a story or a saved game could not be read.
public enum LoadError: Error, Hashable, Sendable {
  /// The file is no JSON, or JSON of another shape; the offset counts UTF-8 bytes.
  case malformed(String, offset: Int)
  /// The story says no version (runtime §12).
  case versionMissing
  /// The story was made for a newer engine (runtime §12).
  case versionTooNew(Int)
  /// The story was made for an engine that nobody has any more (runtime §12).
  case versionTooOld(Int)
  /// The story has no content (runtime §14).
  case rootMissing
  /// A saved game says no version (runtime §260).
  case saveVersionMissing
  /// A saved game has a version that this engine does not read (runtime §260).
  case saveVersionUnsupported(Int)
  /// A saved game is damaged: a part is missing or of the wrong kind.
  case damagedSave(String)
}

extension LoadError: CustomStringConvertible {
  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .malformed(let what, let offset): "The file is damaged at byte \(offset): \(what)."
    case .versionMissing: "The file has no \"inkVersion\", so it is not a compiled ink story."
    case .versionTooNew(let version):
      "The story was compiled to format \(version), but this engine knows formats up to 21; compile it again."
    case .versionTooOld(let version):
      "The story was compiled to format \(version), which is too old; compile it again from its source."
    case .rootMissing: "The file has no \"root\", so it holds no story."
    case .saveVersionMissing: "The file says no version, so it is not a saved game."
    case .saveVersionUnsupported(let version): "The game was saved in format \(version), which this engine cannot read."
    case .damagedSave(let what): "The saved game is damaged: \(what)."
    }
  }
}
