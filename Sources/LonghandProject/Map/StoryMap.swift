import LonghandSource

/// How the knots and stitches of a story lead to one another: boxes, places in them, and arrows between the places.
///
/// It is a picture in words, which `StoryMap+DOT.swift` and its neighbours write down for programs that draw.
package struct StoryMap: Sendable {
  /// What a place is.
  package enum Kind: String, Sendable {
    /// What stands before the first knot.
    case opening
    case knot, stitch, function
    /// A whole box, where a story is too large to show what is in it.
    case part
  }

  /// A knot or stitch.
  package struct Node: Sendable {
    /// Its path; empty for what stands before the first knot.
    package var name: String
    package var kind: Kind
    /// Where it begins.
    package var place: LinePlace
    /// The box that it stands in, by its place among them.
    package var box: Int?
    /// How many words its readers may see, and how many choices it has.
    package var words: Int
    package var choices: Int
    /// The endings in it.
    package var endings: [String] = []
    /// Whether the story can come to it from its start.
    package var isReached = true
    /// What the box holds, for a part.
    package var members: [String] = []
    /// Of playthroughs at random, the share that came to it; nil where none was made.
    package var share: Double?
    /// What the explorer says of it: `reached`, `unreachable` or `undecided`.
    package var verdict: String?

    /// What it is called in a picture.
    package var title: String { name.isEmpty ? "the beginning" : name }
  }

  /// What takes a story from one place to another.
  package enum Way: String, Sendable, CaseIterable {
    /// It goes on into the first stitch.
    case falls
    case divert
    /// `-> a ->`.
    case tunnel
    /// `->-> a`.
    case tunnelReturn
    /// `<- a`.
    case thread
    /// `-> a` as a value, for a divert that is yet to come.
    case value
    /// `a()`.
    case call

    /// How a writer writes it to a place.
    package func words(to name: String) -> String {
      switch self {
      case .falls, .divert: "-> \(name)"
      case .tunnel: "-> \(name) ->"
      case .tunnelReturn: "->-> \(name)"
      case .thread: "<- \(name)"
      case .value: "(-> \(name))"
      case .call: "\(name)()"
      }
    }
  }

  /// All ways of one kind from one place to another.
  package struct Arrow: Sendable {
    /// The places, by their number among the nodes.
    package var from: Int
    package var to: Int
    package var way: Way
    /// Where each of them stands.
    package var places: [LinePlace] = []
    /// Under what each is taken, as the writer wrote it, each once; empty as soon as one is taken whatever holds.
    package var conditions: [String] = []
    /// The words of the choices right before it, each once; empty as soon as no choice stands before one.
    package var choices: [String] = []

    /// Whether a condition stands before each of them.
    package var isConditional: Bool { !conditions.isEmpty }
  }

  /// A file, or what has the same tag.
  package struct Box: Sendable {
    package var title: String
  }

  /// The path of the story.
  package var story: String
  package var boxes: [Box] = []
  package var nodes: [Node] = []
  /// The arrows in the order of the places that they leave.
  package var arrows: [Arrow] = []

  package init(story: String) { self.story = story }

  /// The arrows that leave a place.
  package func arrows(from node: Int) -> [Arrow] { arrows.filter { $0.from == node } }

  // MARK: Parts of a map

  /// The places that one can come to from a place within so many arrows, and the arrows among them.
  ///
  /// - Throws: `ProjectFailure` that names the nearest where there is no such place.
  package func from(_ name: String, depth: Int?) throws(ProjectFailure) -> StoryMap {
    guard let start = nodes.firstIndex(where: { $0.name == name || $0.title == name }) else {
      let near = NearestWord.find(name, among: nodes.map { $0.name }.filter { !$0.isEmpty })
      throw ProjectFailure(
        message: "the story has no knot or stitch `\(name)`" + (near.map { "; did you mean `\($0)`?" } ?? ""))
    }
    var leads: [[Int]] = Array(repeating: [], count: nodes.count)
    for arrow in arrows { leads[arrow.from].append(arrow.to) }
    var isShown = Array(repeating: false, count: nodes.count)
    isShown[start] = true
    var level = [start]
    var left = depth ?? nodes.count
    while left > 0, !level.isEmpty {
      left -= 1
      var next: [Int] = []
      for node in level {
        for to in leads[node] where !isShown[to] {
          isShown[to] = true
          next.append(to)
        }
      }
      level = next
    }
    return keeping { isShown[$0] }
  }

  /// The map with some of its places only.
  package func keeping(_ isKept: (Int) -> Bool) -> StoryMap {
    var map = StoryMap(story: story)
    map.boxes = boxes
    var numbers: [Int?] = []
    for index in nodes.indices {
      numbers.append(isKept(index) ? map.nodes.count : nil)
      if isKept(index) { map.nodes.append(nodes[index]) }
    }
    for arrow in arrows {
      guard let from = numbers[arrow.from], let to = numbers[arrow.to] else { continue }
      var kept = arrow
      (kept.from, kept.to) = (from, to)
      map.arrows.append(kept)
    }
    return map
  }

  /// Notes what share of playthroughs came to each place, and what the explorer says of it, by its path.
  package mutating func note(shares: [String: Double], verdicts: [String: String] = [:]) {
    for index in nodes.indices {
      nodes[index].share = shares[nodes[index].name]
      nodes[index].verdict = verdicts[nodes[index].name]
    }
  }

  /// Of playthroughs, the greatest share that can have gone along an arrow: that of the rarer of its ends.
  package func share(of arrow: Arrow) -> Double? {
    guard let from = nodes[arrow.from].share ?? (nodes[arrow.from].kind == .opening ? 1 : nil),
      let to = nodes[arrow.to].share
    else { return nil }
    return min(from, to)
  }
}
