/// What this program is made of, as `longhand --version --verbose` says it.
///
/// The sources are under the MIT licence. GNU readline is under the GPL, so a binary that links it is distributed under
/// the GPL too; the package trait `Readline` decides.
enum BuildInformation {
  /// The version of Longhand, which stands nowhere else: what is packaged and released reads it here.
  static let version = "0.2.0"

  /// Whether somebody asks for more than the number.
  static func isAskedFor(by arguments: some Collection<String>) -> Bool {
    arguments.count == 2 && Set(arguments) == ["--version", "--verbose"]
  }

  /// What it is, a line for each thing: `name: words`.
  static var text: String {
    """
    longhand \(version)\(configuration)
    language: ink 1.2.1 (compiled format 21), with personas
    lines: \(LineReader.editing)
    settings: \(YAMLReader.library)
    system: \(system) \(processor)
    licence: \(licence)

    """
  }

  /// The licence that a binary is distributed under, by its SPDX identifier, and why.
  static var licence: String {
    #if Readline
      "GPL-3.0-or-later, because GNU readline is part of this program; Longhand's sources are under MIT"
    #else
      "MIT"
    #endif
  }

  private static var configuration: String {
    #if DEBUG
      ", built for debugging"
    #else
      ""
    #endif
  }

  private static var system: String {
    #if os(Linux)
      "Linux"
    #elseif os(macOS)
      "macOS"
    #else
      "unknown"
    #endif
  }

  private static var processor: String {
    #if arch(x86_64)
      "x86_64"
    #elseif arch(arm64)
      "aarch64"
    #else
      "unknown"
    #endif
  }
}
