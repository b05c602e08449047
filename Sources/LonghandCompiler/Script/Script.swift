import LonghandSource

/// What a story says, free of how it was spelled: the value that analysis fills in, passes rewrite, and emission reads.
///
/// The story is a set of flows. A flow's body is a weave; a weave is a run of statements, some of which hold weaves of
/// their own. Everything has a source range, and after analysis every reference knows what it means.
package struct Script: Sendable {
  /// Every name of the story.
  package var names = NameTable()
  /// The files, by their ids.
  package var files: [SourceFile] = []
  /// The file that lowering wrote, once personas are lowered to more than assignments.
  package var helperFile: SourceFileID?
  /// The texts that content items refer to.
  package var texts = Arena<String>()

  /// The story itself, then the knots, each followed by its stitches, in generation order (ink §8, ink §30).
  package var flows = Arena<Flow>()
  /// The parameters of all flows.
  package var parameters = Arena<Parameter>()
  /// The weaves: bodies of flows, nested ones, branches, included files (ink §131, ink §132).
  package var weaves = Arena<Weave>()
  /// The statements of all weaves.
  package var statements = Arena<Statement>()
  /// The choices in source order.
  package var choices = Arena<Choice>()
  /// The gathers in source order.
  package var gathers = Arena<Gather>()

  /// The choices and gathers that have a label, in source order.
  package var labelledPoints: [WeavePoint] = []

  /// The items of lines, choices, strings and inline alternatives.
  package var contentItems = Arena<ContentItem>()
  /// The conditionals.
  package var conditionals = Arena<Conditional>()
  /// The branches of all conditionals.
  package var branches = Arena<Branch>()
  /// The sequences.
  package var sequences = Arena<Alternatives>()
  /// The bodies of the elements of all sequences.
  package var elements = Arena<WeaveID>()
  /// The diverts, tunnels, threads and divert target values.
  package var diverts = Arena<Divert>()

  /// The expressions.
  package var expressions = Arena<Expression>()
  /// The arguments and conditions that stand in rows.
  package var expressionRows = Arena<ExpressionID>()
  /// The calls.
  package var calls = Arena<Call>()
  /// The references to variables, items and read counts.
  package var references = Arena<Reference>()
  /// The list literals.
  package var listLiterals = Arena<ListLiteral>()
  /// The items that list literals spell.
  package var listLiteralItems = Arena<ListLiteral.Item>()
  /// The names of all paths.
  package var pathNames = Arena<PathName>()

  /// The `VAR` declarations.
  package var variables = Arena<Variable>()
  /// The `CONST` declarations.
  package var constants = Arena<Constant>()
  /// The `LIST` declarations.
  package var lists = Arena<ListDeclaration>()
  /// The items of all lists.
  package var listItems = Arena<ListItem>()
  /// The `EXTERNAL` declarations.
  package var externals = Arena<External>()
  /// The temps, in source order.
  package var temporaries = Arena<Temporary>()
  /// The assignments and increments.
  package var assignments = Arena<Assignment>()

  /// The personas in source order (persona §1).
  package var personas = Arena<Persona>()
  /// The traits of all personas.
  package var traits = Arena<Trait>()
  /// The mirrors of all traits.
  package var mirrors = Arena<Mirror>()
  /// The shift lines.
  package var shifts = Arena<Shift>()
  /// The clauses of all shift lines.
  package var shiftClauses = Arena<ShiftClause>()
  /// The logic lines that begin with a dotted name and do nothing.
  package var dottedLines: [DottedLine] = []

  /// The global variables in generation order, once analysed (ink §228).
  package var globalsInGenerationOrder: [Global] = []

  /// The story's own flow.
  package static let story = FlowID(index: 0)
}
