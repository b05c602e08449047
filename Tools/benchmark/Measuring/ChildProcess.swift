import Foundation

/// Runs programs and measures them as the system sees them.
enum ChildProcess {
  /// Why a program could not be run.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Runs a program with an empty standard input.
  ///
  /// A child's peak memory is never less than that of the process that starts it, which is why the rows that ask for it
  /// go through `benchmark run-child`, a process that has done nothing yet.
  static func run(_ arguments: [String], showsErrors: Bool = true) throws -> ChildRun {
    var pipes: [Int32] = [0, 0]
    guard pipe(&pipes) == 0 else { throw Failure(description: "there is no pipe to be had") }
    defer { close(pipes[0]) }
    let start = Clock.wall
    let child = try spawn(arguments, writingTo: pipes, showsErrors: showsErrors)
    close(pipes[1])
    var run = ChildRun()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(pipes[0], &buffer, buffer.count)
      guard count > 0 else { break }
      if run.firstByte == nil { run.firstByte = Clock.wall - start }
      run.output += buffer[..<count]
    }
    var usage = rusage()
    wait4(child, &run.status, 0, &usage)
    run.wall = Clock.wall - start
    run.cpu = seconds(usage.ru_utime) + seconds(usage.ru_stime)
    #if canImport(Darwin)
      run.peakMemory = usage.ru_maxrss
    #else
      run.peakMemory = usage.ru_maxrss * 1024
    #endif
    return run
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }

  private static func spawn(_ arguments: [String], writingTo pipes: [Int32], showsErrors: Bool) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[1], 1)
    posix_spawn_file_actions_addclose(&actions, pipes[0])
    posix_spawn_file_actions_addclose(&actions, pipes[1])
    if !showsErrors { posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child = pid_t()
    let result = posix_spawnp(&child, arguments[0], &actions, nil, &words, environ)
    guard result == 0 else {
      close(pipes[1])
      throw Failure(description: "'\(arguments[0])' cannot be run: \(String(cString: strerror(result)))")
    }
    return child
  }
}
