// ink §185, ink §191: an item's full name tells equal names apart
LIST hats = (small), large
LIST coats = small, (large)
{hats.small} {coats.large}
{hats + coats}
{(hats.large, coats.large)}
{hats ? coats.small} {hats == coats.small} {hats.large > coats.small}
