import Foundation
import LonghandLanguageServer
import LonghandRuntime
import LonghandTestSupport

/// `longhand lsp` as it was built beside the tests, with a client at its standard input and output.
final class RunningServer {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var framer = MessageFramer()

  private static let url: URL = {
    let arguments = ProcessInfo.processInfo.arguments
    if let index = arguments.firstIndex(of: "--test-bundle-path"), index + 1 < arguments.count {
      var folder = URL(fileURLWithPath: arguments[index + 1]).deletingLastPathComponent()
      while folder.path != "/" {
        let command = folder.appendingPathComponent("longhand")
        if FileManager.default.isExecutableFile(atPath: command.path), !Repository.isFolder(command) { return command }
        folder.deleteLastPathComponent()
      }
    }
    return Repository.root.appendingPathComponent(".build/debug/longhand")
  }()

  init(_ arguments: [String] = []) throws {
    process.executableURL = Self.url
    process.arguments = ["lsp"] + arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    // A process that is started from a test's thread does not listen to gentler signals.
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// Sends bytes as they are.
  func send(raw bytes: [UInt8]) throws { try input.fileHandleForWriting.write(contentsOf: Data(bytes)) }

  func send(_ json: JSONValue) throws { try send(raw: MessageFramer.framed(json.bytes)) }

  /// The next message that fits; nil where the server goes away before.
  func wait(_ fits: (JSONValue) -> Bool) throws -> JSONValue? {
    while true {
      while let frame = framer.next() {
        if case .message(let bytes) = frame, case let json = try JSONValue.parse(bytes), fits(json) { return json }
      }
      let data = output.fileHandleForReading.availableData
      if data.isEmpty { return nil }
      framer.append(data)
    }
  }

  /// Says nothing any more.
  func closeInput() throws { try input.fileHandleForWriting.close() }

  /// Stops to listen.
  func closeOutput() throws { try output.fileHandleForReading.close() }

  /// The exit status, once the process has ended.
  var status: Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
