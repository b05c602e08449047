/// What a program that was run to its end took.
struct ChildRun {
  /// Seconds until the first byte on its standard output; nil if there was none.
  var firstByte: Double?
  /// Seconds until it ended.
  var wall = 0.0
  /// Seconds of CPU time, its own and the system's for it.
  var cpu = 0.0
  /// The most memory it held at once, in bytes.
  var peakMemory = 0
  /// What it wrote to its standard output.
  var output: [UInt8] = []
  /// As `wait` gives it: 0 when all went well.
  var status: Int32 = 0
}
