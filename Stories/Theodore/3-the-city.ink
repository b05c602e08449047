=== part_three
-> part_four
