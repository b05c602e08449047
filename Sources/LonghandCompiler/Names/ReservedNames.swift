/// The names that nothing in a story can have (ink §35, ink §37).
enum ReservedNames {
  /// The words of the language.
  static let words = ["true", "false", "not", "return", "else", "VAR", "CONST", "temp", "LIST", "function"]

  /// The built-in functions.
  static let functions = BuiltInFunction.allCases.filter { $0.isReserved }.map { $0.rawValue }
}
