// runtime §153, runtime §162: one float makes the operation a float
{7 / 2.0} {7.0 / 2}
{1 + 0.5}
{5 mod 3.5}
{1.0 == 1}
{3 > 2.5}
{5. + 1}
