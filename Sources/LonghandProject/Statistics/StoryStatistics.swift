/// What a story consists of, in numbers.
package struct StoryStatistics: Sendable {
  /// Words that belong together, by where they stand.
  package struct Amount: Hashable, Sendable {
    /// What the reader is told.
    package var prose = TextMeasure()
    /// What choices offer, also where choosing prints it again.
    package var offered = TextMeasure()
    /// The number of choices.
    package var choices = 0

    /// All words that a reader may see.
    package var words: Int { prose.words + offered.words }

    mutating func add(_ other: Amount) {
      prose.add(other.prose)
      offered.add(other.offered)
      choices += other.choices
    }
  }

  /// The words of one file, knot, speaker or tag.
  package struct Row: Sendable {
    /// The path or the name.
    package var name: String
    /// What it is: `file`, `knot`, `stitch`, `function`, `opening`, `speaker` or `tag`.
    package var kind: String
    /// Where it begins; nil for what has no one place.
    package var place: LinePlace?
    /// Its words.
    package var amount = Amount()
  }

  /// A long paragraph.
  package struct Paragraph: Hashable, Sendable {
    /// Where it begins.
    package var place: LinePlace
    /// How many words a reader may see of it at once.
    package var words: Int
    /// Its first words.
    package var beginning: String
  }

  /// How many there are of each thing, in the order in which they are shown.
  package struct Counts: Hashable, Sendable {
    package var files = 0
    package var knots = 0
    package var stitches = 0
    package var functions = 0
    package var choices = 0
    package var stickyChoices = 0
    package var fallbackChoices = 0
    package var conditionalChoices = 0
    package var gathers = 0
    package var conditionals = 0
    package var sequences = 0
    package var diverts = 0
    package var tunnels = 0
    package var threads = 0
    package var endings = 0
    package var variables = 0
    package var constants = 0
    package var lists = 0
    package var listItems = 0
    package var externals = 0
    package var personas = 0
    package var traits = 0
    package var shifts = 0
    package var tags = 0
    package var notes = 0
  }

  /// The path of the story; of several together, how many there are.
  package var name: String
  /// What the tag `title` says.
  package var title: String?
  /// All words of the story.
  package var all = Amount()
  /// The words of its comments.
  package var comments = 0
  /// The words of texts that logic holds, such as `~ mood = "calm"`, whether they are ever shown or not.
  package var strings = 0
  /// How many there are of each thing.
  package var counts = Counts()
  /// The endings by name.
  package var endings: [String] = []
  /// By file, in the order in which they are read.
  package var files: [Row] = []
  /// By knot, stitch and function, in the order of the story.
  package var knots: [Row] = []
  /// By speaker, those who say most first.
  package var speakers: [Row] = []
  /// By tag, those on most words first.
  package var tags: [Row] = []
  /// The longest paragraphs, the longest first.
  package var longest: [Paragraph] = []
  /// What readers see of it, by playthroughs at random; nil where none was made.
  package var readers: ReaderStatistics?

  package init(name: String) { self.name = name }

  /// How many words a minute people read in silence: the mean of English readers of fiction.
  package static let wordsPerMinute = 240

  /// The minutes that it takes to read so many words, rounded up.
  package static func minutes(_ words: Int, at speed: Int) -> Int { (words + speed - 1) / max(1, speed) }

  /// How many long paragraphs are told of.
  static let longestCount = 5

  /// Several stories together; their knots, speakers and tags stay theirs.
  package static func total(of stories: [StoryStatistics]) -> StoryStatistics {
    var total = StoryStatistics(name: "\(stories.count.counted("story", "stories"))")
    for story in stories {
      total.all.add(story.all)
      total.comments += story.comments
      total.strings += story.strings
      total.counts.add(story.counts)
      total.endings += story.endings
      total.longest += story.longest
    }
    total.longest = Array(total.longest.sorted { $0.words > $1.words }.prefix(longestCount))
    return total
  }
}

extension StoryStatistics.Counts {
  /// The numbers with what they count: its key in JSON, one of it, several of it.
  package var named: [(key: String, one: String, many: String, count: Int)] {
    [
      ("files", "file", "files", files), ("knots", "knot", "knots", knots),
      ("stitches", "stitch", "stitches", stitches), ("functions", "function", "functions", functions),
      ("choices", "choice", "choices", choices), ("stickyChoices", "sticky choice", "sticky choices", stickyChoices),
      ("fallbackChoices", "fallback choice", "fallback choices", fallbackChoices),
      ("conditionalChoices", "choice with a condition", "choices with conditions", conditionalChoices),
      ("gathers", "gather", "gathers", gathers), ("conditionals", "conditional", "conditionals", conditionals),
      ("sequences", "sequence", "sequences", sequences), ("diverts", "divert", "diverts", diverts),
      ("tunnels", "tunnel", "tunnels", tunnels), ("threads", "thread", "threads", threads),
      ("endings", "ending", "endings", endings), ("variables", "variable", "variables", variables),
      ("constants", "constant", "constants", constants), ("lists", "list", "lists", lists),
      ("listItems", "list item", "list items", listItems), ("externals", "external", "externals", externals),
      ("personas", "persona", "personas", personas), ("traits", "trait", "traits", traits),
      ("shifts", "shift line", "shift lines", shifts), ("tags", "tag", "tags", tags), ("notes", "TODO", "TODOs", notes),
    ]
  }

  mutating func add(_ other: Self) {
    files += other.files
    knots += other.knots
    stitches += other.stitches
    functions += other.functions
    choices += other.choices
    stickyChoices += other.stickyChoices
    fallbackChoices += other.fallbackChoices
    conditionalChoices += other.conditionalChoices
    gathers += other.gathers
    conditionals += other.conditionals
    sequences += other.sequences
    diverts += other.diverts
    tunnels += other.tunnels
    threads += other.threads
    endings += other.endings
    variables += other.variables
    constants += other.constants
    lists += other.lists
    listItems += other.listItems
    externals += other.externals
    personas += other.personas
    traits += other.traits
    shifts += other.shifts
    tags += other.tags
    notes += other.notes
  }
}
