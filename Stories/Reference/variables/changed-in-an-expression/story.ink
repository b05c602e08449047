// runtime §67, runtime §76: a call may change what stands behind it on the line
VAR height = 10
{grow(3)} {height}
== function grow(by)
~ height = height + by
~ return by * 2
