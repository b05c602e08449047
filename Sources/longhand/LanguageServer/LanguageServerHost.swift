import LonghandLanguageServer
import LonghandProject

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a language server: one thread reads, one answers, one analyses.
///
/// What a keystroke needs is done by the thread that answers, which never waits for the one that analyses.
struct LanguageServerHost {
  /// What the thread that answers is told of.
  private enum Event: Sendable {
    case reading(MessageReader.Event)
    case done(AnalysisOutcome)
  }

  private let log: MessageLog?
  private let inbox = Mailbox<Event>()
  private let tasks = Mailbox<AnalysisTask>()
  /// Holds whether the task that is being done is wanted no more.
  private let isOutdated = Mailbox<Bool>()

  init(log: MessageLog?) {
    self.log = log
  }

  /// Serves until the editor leaves.
  ///
  /// - Returns: The exit status that the protocol asks for.
  func run() throws -> Int32 {
    if isatty(0) == 1 {
      Console.process.writeError(
        "longhand lsp waits for an editor, which starts it by itself; end it with Ctrl-C or Ctrl-D.\n")
    }
    try startThreads()
    let server = LanguageServer(files: .disk, version: BuildInformation.version)
    while true {
      for event in Self.joined(inbox.takeAll()) {
        guard take(event, server) else { return 1 }
        if let status = server.exitStatus { return status }
      }
      if let task = server.nextTask() {
        isOutdated.replace(with: false)
        tasks.put(task)
      } else if server.isTaskOutdated {
        isOutdated.replace(with: true)
      }
    }
  }

  /// Takes in what happened and sends what it gives; false where there is nobody to send it to.
  private func take(_ event: Event, _ server: LanguageServer) -> Bool {
    switch event {
    case .reading(.frames(let frames)):
      if let log { for case .message(let message) in frames { log.note(message, sent: false) } }
      return send(server.receive(frames))
    case .reading(.pause): return server.clientProcess.map { Self.isAlive($0) } ?? true
    case .reading(.end): return false
    case .done(let outcome): return send(server.finish(outcome))
    }
  }

  private func send(_ messages: [[UInt8]]) -> Bool {
    var bytes: [UInt8] = []
    for message in messages {
      log?.note(message, sent: true)
      bytes += MessageFramer.framed(message)
    }
    return Descriptor.write(bytes, to: 1)
  }

  /// Messages that came one after the other, so that those which are taken back need not be answered.
  private static func joined(_ events: [Event]) -> [Event] {
    events.reduce(into: []) { joined, event in
      if case .reading(.frames(let next)) = event, case .reading(.frames(let last))? = joined.last {
        joined[joined.count - 1] = .reading(.frames(last + next))
      } else {
        joined.append(event)
      }
    }
  }

  private static func isAlive(_ process: Int) -> Bool { kill(pid_t(process), 0) == 0 || errno != ESRCH }

  // MARK: Threads

  private func startThreads() throws {
    let (inbox, tasks, isOutdated) = (inbox, tasks, isOutdated)
    let reading = Workers.start { MessageReader().run { inbox.put(.reading($0)) } }
    let analysing = Workers.start {
      let analyst = StoryAnalyst(
        files: .disk, parseSettings: YAMLReader.read, speller: Hunspell.speller, explorations: ExplorationFolder.store)
      while true {
        for task in tasks.takeAll() {
          inbox.put(.done(analyst.run(task) { isOutdated.last ?? false }))
        }
      }
    }
    guard reading != nil, analysing != nil else { throw CallFailure(message: "there can be no more threads") }
  }
}
