// ink §72, ink §88: a kind's name and a colon begin a sequence even if a variable is called so
VAR cycle = "bicycle"
{cycle: red|blue}
{cycle}
