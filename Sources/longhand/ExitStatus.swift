#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

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

  /// Ends the process.
  func leave() -> Never {
    #if canImport(Glibc)
      Glibc.exit(rawValue)
    #elseif canImport(Musl)
      Musl.exit(rawValue)
    #else
      Darwin.exit(rawValue)
    #endif
  }
}

/// Why a command cannot do what it was called for.
struct CallFailure: Error {
  /// What is wrong and what to do, in one sentence.
  var message: String
}
