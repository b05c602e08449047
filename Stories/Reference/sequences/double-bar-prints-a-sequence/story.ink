// ink §72: a printed double bar splits a sequence; as a condition it is the operator
VAR sun = true
VAR rain = false
{sun || rain}
{sun or rain}
{sun || rain: Rainbows.}
