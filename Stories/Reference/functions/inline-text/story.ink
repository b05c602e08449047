// ink §195, runtime §121, runtime §122: a function's text joins the line; its last newline goes
The sky is {colour()}, and {nothing()}so is the sea.
== function colour()
grey
== function nothing()
~ return
