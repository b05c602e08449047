/// Draws pictures with Graphviz, where it is installed.
enum Graphviz {
  /// The picture of a graph in SVG.
  ///
  /// - Throws: `CallFailure` that says what to install, or that the picture could not be drawn.
  static func svg(of dot: String) throws -> [UInt8] {
    guard let program = Processes.find("dot") else {
      throw CallFailure(
        message: "Graphviz is not installed, so there is no picture; install it (apt-get install graphviz, or brew "
          + "install graphviz), or take --format dot or mermaid to a program that draws")
    }
    guard let result = Processes.run(program, ["-Tsvg"], input: Array(dot.utf8)), result.status == 0 else {
      throw CallFailure(message: "Graphviz could not draw the map; --format dot writes what it was given")
    }
    return result.output
  }
}
