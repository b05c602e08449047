// ink §62, ink §63: outside a choice brackets are text, and so are a lone dash and a lone less-than
[The stage is dark - for now.]
Two < three, said the owl. And 3 > 2.
