// E46: numbers too large for 32 bits
VAR grains = 2147483648
{grains + 99999999999}
-> END
