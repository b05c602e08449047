/// The commands that steer evaluation, with the tokens that stand for them in the JSON (runtime §25).
package enum ControlCommand: UInt8, Hashable, Sendable, CaseIterable {
  case evalStart, evalEnd, evalOutput, duplicate, popValue, popFunction, popTunnel
  case beginString, endString, noOperation, choiceCount, turns, turnsSince, readCount
  case random, seedRandom, visitIndex, shuffleIndex, startThread, done, end
  case listFromInt, listRange, listRandom, beginTag, endTag

  /// The token in the JSON.
  package var token: StaticString {
    switch self {
    case .evalStart: "ev"
    case .evalEnd: "/ev"
    case .evalOutput: "out"
    case .duplicate: "du"
    case .popValue: "pop"
    case .popFunction: "~ret"
    case .popTunnel: "->->"
    case .beginString: "str"
    case .endString: "/str"
    case .noOperation: "nop"
    case .choiceCount: "choiceCnt"
    case .turns: "turn"
    case .turnsSince: "turns"
    case .readCount: "readc"
    case .random: "rnd"
    case .seedRandom: "srnd"
    case .visitIndex: "visit"
    case .shuffleIndex: "seq"
    case .startThread: "thread"
    case .done: "done"
    case .end: "end"
    case .listFromInt: "listInt"
    case .listRange: "range"
    case .listRandom: "lrnd"
    case .beginTag: "#"
    case .endTag: "/#"
    }
  }
}
