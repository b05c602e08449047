// ink §196, ink §178: has and hasnt in conditions and choices
LIST bag = (rope), lamp
* {bag has rope} [Climb]
  {bag hasnt lamp: It is dark up here.|What a view.}
* {bag has lamp} [Look]
  Nothing.
- Down again.
