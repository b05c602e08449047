// ink §66, ink §58: a tunnel may end a line; the line ends after the tunnel's text
Before -> aside ->
After.
== aside
the aside, with nothing between.
->->
