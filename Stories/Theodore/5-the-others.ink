=== part_five
-> part_six
