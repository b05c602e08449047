// runtime §89: a variable may hold any type
VAR thing = 5
{thing}
~ thing = "a string"
{thing}
~ thing = 2.5
{thing}
~ thing = true
{thing}
