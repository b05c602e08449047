// R161, R288: floats may be divided by zero
{5 / 0.0}
{-5 / 0.0}
{0.0 / 0}
