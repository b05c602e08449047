// E104: names that mean nothing
The lamp is {lamp}.
{oil > 2: Bright.}
* {wick} Light it
- -> END
