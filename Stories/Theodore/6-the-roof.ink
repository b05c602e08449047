=== part_six
-> END
