// L195, R121, R122: a function's text joins the line; its last newline goes
The sky is {colour()}, and {nothing()}so is the sea.
== function colour()
grey
== function nothing()
~ return
