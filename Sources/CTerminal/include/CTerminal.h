// What Swift cannot say of a terminal: signal handlers, macros, and waiting for keys and signals at once.
#ifndef LONGHAND_TERMINAL_H
#define LONGHAND_TERMINAL_H

/// What a wait ended with.
enum {
  longhand_nothing = 0,
  longhand_key = 1,
  longhand_interrupt = 2,
  longhand_resize = 3,
  longhand_hangup = 4,
  longhand_continue = 5,
};

/// Notes signals from here on instead of being ended by them; they arrive only inside `longhand_wait`.
void longhand_begin_waiting(void);

/// Handles signals as before.
void longhand_end_waiting(void);

/// Notes Ctrl-C from here on while something is computed; the second one ends the process. Where it is ignored, as in
/// what a shell runs in the background, it still is.
void longhand_begin_computing(void);

/// Whether Ctrl-C was pressed since.
int longhand_was_interrupted(void);

/// Handles Ctrl-C as before.
void longhand_end_computing(void);

/// Waits for a key, a signal, or so many milliseconds; for ever if they are negative.
int longhand_wait(int milliseconds);

/// Takes keys one by one, without showing them.
void longhand_begin_keys(void);

/// Takes lines again, as before.
void longhand_end_keys(void);

/// The key that was pressed; -1 if nobody types any more.
int longhand_read_key(void);

/// Takes what was typed of a line that has not ended yet, at most so many bytes; how many there were.
int longhand_take_begun(char *bytes, int size);

/// Takes a line that has ended, or its beginning, at most so many bytes; 0 after Ctrl-D, -1 if nobody types any more.
int longhand_read_line(char *bytes, int size);

/// The window of the standard output; 0 if there is none.
int longhand_window(int *columns, int *rows);

/// Starts a program, by its path and arguments, that neither reads nor writes here; its number, or 0.
int longhand_start(char *const *arguments);

#endif
