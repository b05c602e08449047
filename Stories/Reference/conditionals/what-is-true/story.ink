// runtime §95: zero, the empty string and the empty list are false, all else is true
LIST tools = saw, (nail)
{"":words|no words}
{"a":words|no words}
{0.0:some|none}
{0.5:some|none}
{tools:a tool|no tool}
{():a tool|no tool}
{-1:in debt|even}
