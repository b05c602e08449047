// runtime §74, ink §159: what stands behind a return is not run
{early()}
== function early()
Up early.
~ return
Not this.
