// runtime §288, runtime §161: MIN and MAX take the wider type, POW is always a float
{MIN(3, 7)} {MAX(3, 7)}
{MIN(1, 2.5)} {MAX(3, 2.5)} {MAX(3, 2.5) / 2}
{POW(2, 3)} {POW(2, -1)} {POW(3, 2) / 2}
