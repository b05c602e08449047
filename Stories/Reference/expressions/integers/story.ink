// runtime §161, runtime §288, runtime §5: division truncates, the remainder follows the dividend, sums wrap
{7 / 2} {-7 / 2}
{-7 mod 2} {7 mod -2} {-7 % 3}
{2147483647 + 1}
{-2147483647 - 2}
{65536 * 65536}
