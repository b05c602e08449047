import LonghandPlay
import LonghandProject
import LonghandSource

/// A map as a tree of words: boxes, the places in them, and where each leads.
struct MapText {
  private let map: StoryMap
  private let showsChoices: Bool
  private var view: ViewText

  init(_ map: StoryMap, isStyled: Bool, showsChoices: Bool) {
    self.map = map
    self.showsChoices = showsChoices
    view = ViewText(isStyled: isStyled)
  }

  /// The whole map.
  mutating func text() -> String {
    var arrows: [[StoryMap.Arrow]] = Array(repeating: [], count: map.nodes.count)
    for arrow in map.arrows { arrows[arrow.from].append(arrow) }
    var box: Int?
    for (index, node) in map.nodes.enumerated() {
      if index == 0 || node.box != box {
        box = node.box
        if let box { view.heading(map.boxes[box].title) } else if index > 0 { view.line("") }
      }
      add(node, arrows[index])
    }
    let counts = [
      map.nodes.count.counted("place", "places"), map.arrows.count.counted("arrow", "arrows"),
    ]
    view.line("")
    view.line(view.styled(.quiet, counts.joined(separator: ", ") + "."))
    return view.text
  }

  private mutating func add(_ node: StoryMap.Node, _ arrows: [StoryMap.Arrow]) {
    let indentation = node.kind == .stitch ? "    " : "  "
    var words = indentation + view.styled(.strong, view.shown(node.title))
    var notes: [String] = []
    if node.words > 0 { notes.append(node.words.counted("word", "words")) }
    if node.choices > 0 { notes.append(node.choices.counted("choice", "choices")) }
    if let share = node.share { notes.append(StoryMap.percent(share) + " of plays") }
    if let verdict = node.verdict, verdict != "reached" { notes.append(verdict) }
    if !node.isReached { notes.append("nothing leads here") }
    if !notes.isEmpty { words += view.styled(.quiet, "  " + notes.joined(separator: ", ")) }
    view.line(words)
    for line in node.members.isEmpty ? [] : StoryMap.wrapped(node.members, width: 80) {
      view.line(indentation + "  " + view.styled(.quiet, view.shown(line)))
    }
    for arrow in arrows { add(arrow, indentation + "  ") }
    for ending in node.endings { view.line(indentation + "  " + view.shown("-> END “\(ending)”")) }
  }

  private mutating func add(_ arrow: StoryMap.Arrow, _ indentation: String) {
    let target = map.nodes[arrow.to].title
    var words = indentation + view.shown(arrow.way.words(to: target))
    if !arrow.conditions.isEmpty {
      words += view.styled(.note, view.shown("  {" + arrow.conditions.joined(separator: " | ") + "}"))
    }
    if showsChoices, !arrow.choices.isEmpty {
      words += view.styled(.quiet, view.shown("  * " + arrow.choices.joined(separator: " * ")))
    } else if arrow.places.count > 1 {
      words += view.styled(.quiet, "  \(arrow.places.count) ways")
    }
    view.line(words)
  }
}
