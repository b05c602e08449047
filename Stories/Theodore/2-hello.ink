=== part_two
-> part_three
