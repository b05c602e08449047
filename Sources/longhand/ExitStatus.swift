/// How a command ends; the same for every output format.
enum ExitStatus: Int32, Error {
  /// Nothing was found.
  case clean = 0
  /// There are findings, or the story has errors.
  case findings = 1
  /// The call or a file was wrong.
  case wrongCall = 2
  /// Nothing was found, and something is not decided.
  case undecided = 3
}

/// Why a command cannot do what it was called for.
struct CallFailure: Error {
  /// What is wrong and what to do, in one sentence.
  var message: String
}
