import ArgumentParser

/// `benchmark run-child`: runs a program from a process that is still small, so that the peak memory is the child's own.
struct RunChild: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Run a program and measure it.", shouldDisplay: false)

  @Option(help: "How many times.")
  var runs = 1

  @Argument(parsing: .captureForPassthrough, help: "The program and its arguments.")
  var program: [String]

  func run() throws {
    for _ in 0..<runs {
      let run = try ChildProcess.run(program, showsErrors: false)
      print(run.firstByte ?? -1, run.wall, run.cpu, run.peakMemory, run.status)
    }
  }
}
