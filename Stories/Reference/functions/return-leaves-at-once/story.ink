// R74, L159: what stands behind a return is not run
{early()}
== function early()
Up early.
~ return
Not this.
