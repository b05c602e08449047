// runtime §105: a fallback does not break the line
Line
* -> rest
== rest
<> goes on.
-> END
