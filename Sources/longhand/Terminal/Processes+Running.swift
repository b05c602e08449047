#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Processes {
  /// What a program came to.
  struct Outcome {
    /// What it wrote on its standard output.
    var output: [UInt8]
    /// What it wrote on its standard error.
    var errors: String
    /// How it ended; 0 where all was well.
    var status: Int32
  }

  /// Runs a program to its end; nil if it cannot be run.
  ///
  /// No shell is asked: the words come to the program as they are.
  ///
  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: Its words, without its own name.
  ///   - input: What it finds on its standard input.
  static func run(_ path: String, _ arguments: [String], input: [UInt8] = []) -> Outcome? {
    // Files without names instead of pipes: no stream can fill up while another one is read.
    guard let files = Streams(input: input) else { return nil }
    defer { files.close() }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in files.descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    var process = pid_t()
    guard posix_spawn(&process, path, &actions, nil, words, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    // As WIFEXITED and WEXITSTATUS have it.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return Outcome(output: files.read(1), errors: String(decoding: files.read(2), as: UTF8.self), status: code)
  }

  /// Three files without names, for the standard streams of another program.
  private struct Streams {
    private(set) var descriptors: [Int32] = []

    init?(input: [UInt8]) {
      for _ in 0..<3 {
        var path = Array("/tmp/longhand-stream-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else {
          close()
          return nil
        }
        unlink(path)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        descriptors.append(descriptor)
      }
      var rest = input[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptors[0], $0.baseAddress, $0.count) }
        guard count > 0 else {
          close()
          return nil
        }
        rest = rest.dropFirst(count)
      }
      lseek(descriptors[0], 0, SEEK_SET)
    }

    /// Everything that was written to one of them.
    func read(_ number: Int) -> [UInt8] {
      lseek(descriptors[number], 0, SEEK_SET)
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = chunk.withUnsafeMutableBytes { Descriptor.read(descriptors[number], into: $0) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return bytes }
        bytes += chunk[..<count]
      }
    }

    func close() {
      for descriptor in descriptors { Processes.close(descriptor) }
    }
  }

  fileprivate static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #elseif canImport(Musl)
      _ = Musl.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }
}
