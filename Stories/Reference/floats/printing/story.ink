// runtime §158, runtime §159: floats print with the fewest digits that mean the same
{7 / 3.0}
{1.0 / 3}
{2.0 / 3}
{0.1 + 0.2}
{2.0} {2.50} {-0.25} {100.0}
{16777216.0}
{0.0001}
