=== part_one
-> part_two
