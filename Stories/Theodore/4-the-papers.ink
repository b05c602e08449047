=== part_four
-> part_five
