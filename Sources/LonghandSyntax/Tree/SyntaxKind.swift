/// What a node or a token of the syntax tree is.
///
/// The children of each node are listed in order; `?` may be missing, `*` repeats, `|` is a choice. Between any two
/// children there may be trivia (`whitespace`, `newline`, `comment`, `byteOrderMark`) and `skipped` bytes.
package enum SyntaxKind: UInt8, Hashable, Sendable, CaseIterable {
  // MARK: Trivia

  /// Spaces and tabs that mean nothing.
  case whitespace
  /// A line end: LF, CR LF, or a lone CR. Part of a statement where it ends one.
  case newline
  /// A comment, or one line of a block comment.
  case comment
  /// A byte-order mark at the very start of a file (ink §13).
  case byteOrderMark
  /// Bytes that a parse error left behind.
  case skipped

  // MARK: Tokens

  /// A run of story text with its escapes (ink §62).
  case text
  /// A name (ink §33).
  case identifier
  /// A word of the language: `VAR`, `function`, `else`, `return`, `temp`, `ref`, `TODO`, `not`, `once` …
  case keyword
  /// Two or more `=` around the name of a knot, or the one before a stitch.
  case headerMark
  /// A `*` or `+` of a choice.
  case bullet
  /// A `-` of a gather, or the one that begins a branch or a sequence element.
  case dash
  /// `~` before a logic line.
  case tilde
  /// `->`.
  case arrow
  /// `->->`.
  case tunnelArrow
  /// `<-`.
  case threadArrow
  /// `<>` (ink §65).
  case glue
  /// `#` that starts a tag.
  case hash
  /// `{`.
  case leftBrace
  /// `}`.
  case rightBrace
  /// `[`.
  case leftBracket
  /// `]`.
  case rightBracket
  /// `(`.
  case leftParenthesis
  /// `)`.
  case rightParenthesis
  /// `|` between inline alternatives.
  case bar
  /// `,`.
  case comma
  /// `.` between the parts of a path.
  case dot
  /// `:`.
  case colon
  /// `"`.
  case quote
  /// `=` of a declaration or an assignment, `+=`, `-=`.
  case assignmentOperator
  /// A prefix, infix or postfix operator of an expression.
  case operatorSymbol
  /// The characters of `&`, `!`, `~`, `$` that begin a sequence (ink §87).
  case sequenceMark
  /// An integer literal (ink §180).
  case integer
  /// A floating-point literal (ink §181).
  case float
  /// The words of an author note (ink §22).
  case noteText
  /// The file name of an `INCLUDE` line (ink §25).
  case fileName

  // MARK: Structure

  /// statement* — of the top level, then knot* and stitch* among them (a top-level stitch is a `stitch`).
  case sourceFile
  /// headerMark keyword(function)? identifier? parameterList? headerMark? — then statement*, stitch*.
  case knot
  /// headerMark keyword(function)? identifier? parameterList? — then statement*.
  case stitch
  /// `(` (parameter comma?)* `)`.
  case parameterList
  /// keyword(ref)? arrow? identifier.
  case parameter

  // MARK: Statements

  /// content — a line of text (ink §56). The line's newline token is its last child.
  case contentLine
  /// bullet+ label? choiceCondition* content? (`[` content? `]` content?)? divertChain?
  ///
  /// The contents before `[`, inside, and after `]` are told apart by the bracket tokens.
  case choice
  /// dash+ label? — what follows on the line is a statement of its own (ink §127).
  case gather
  /// `(` identifier `)`.
  case label
  /// `{` expression `}` after the bullets of a choice.
  case choiceCondition
  /// divertChain — on a line of its own.
  case divertLine
  /// keyword(TODO) colon? noteText?
  case note
  /// keyword(INCLUDE) fileName?
  case include
  /// keyword(VAR) identifier? assignmentOperator? expression?
  case variableDeclaration
  /// keyword(CONST) identifier? assignmentOperator? expression?
  case constantDeclaration
  /// keyword(LIST) identifier? assignmentOperator? (listItem comma?)*
  case listDeclaration
  /// `(`? identifier `)`? assignmentOperator? integer? `)`? — a minus before the integer is part of its token.
  case listItem
  /// keyword(EXTERNAL) identifier? parameterList?
  case externalDeclaration
  /// tilde keyword(return) expression?
  case returnStatement
  /// tilde keyword(temp) identifier? assignmentOperator? expression?
  case temporaryDeclaration
  /// tilde identifier assignmentOperator expression?
  case assignment
  /// tilde expression — a call or an increment (ink §155).
  case expressionStatement

  // MARK: Personas

  /// keyword(PERSONA) identifier quote? text? quote? `{` (traitDeclaration comma?)* `}`? (persona §1.1)
  case personaDeclaration
  /// identifier (operatorSymbol(/) identifier)? colon? (integer | identifier)? (mirrorClause keyword(and)?)* (persona §1.2)
  case traitDeclaration
  /// keyword(mirrors)? path? keyword(by)? integer? (persona §1.4)
  case mirrorClause
  /// tilde identifier colon (shiftClause comma?)* (persona §3.1)
  case shiftLine
  /// identifier? (operatorSymbol | assignmentOperator)? (integer | parenthesizedExpression)? (persona §3.1, persona §3.3)
  case shiftClause

  // MARK: Content

  /// (text | glue | hash | logic)* divertChain? where logic is printedExpression | conditional | sequence.
  case content
  /// `{` expression `}`.
  case printedExpression
  /// `{` expression? colon? (branch bar?)* `}` — see `isMultiline` of its view.
  case conditional
  /// dash? (keyword(else) | expression)? colon? (content | statement*).
  ///
  /// An inline alternative holds one `content`, perhaps empty; a multi-line branch holds statements.
  case branch
  /// `{` (sequenceMark | keyword+ colon)? (sequenceElement bar?)* `}` — lines have a dash in place of the bars.
  case sequence
  /// dash? (content | statement*).
  case sequenceElement

  // MARK: Diverts

  /// (arrow | tunnelArrow | divertTarget)* | threadArrow divertTarget — in the order written (ink §97).
  case divertChain
  /// path argumentList?
  case divertTarget
  /// identifier (dot identifier)* dot?
  case path
  /// `(` (expression comma?)* `)`.
  case argumentList

  // MARK: Expressions

  /// expression operatorSymbol expression.
  case binaryExpression
  /// operatorSymbol expression — `-`, `!`, `not`.
  case prefixExpression
  /// expression operatorSymbol — `++`, `--`.
  case postfixExpression
  /// `(` expression `)`.
  case parenthesizedExpression
  /// identifier argumentList.
  case callExpression
  /// path.
  case referenceExpression
  /// arrow divertTarget.
  case divertTargetExpression
  /// `(` (path comma?)* `)` — items of lists (ink §185).
  case listExpression
  /// quote content? quote.
  case stringExpression
  /// integer | float; a minus that ink §182 makes part of the literal is part of the token.
  case numberExpression
  /// keyword(true | false).
  case booleanExpression

  /// Whether the element is a token, with bytes of its own and nothing inside.
  package var isToken: Bool { rawValue < SyntaxKind.sourceFile.rawValue }

  /// Whether the element is white space, a line end, a comment or a byte-order mark.
  package var isTrivia: Bool { rawValue <= SyntaxKind.byteOrderMark.rawValue }
}
