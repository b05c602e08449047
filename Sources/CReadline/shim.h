// GNU readline's own headers want stdio first. What Swift cannot say (globals without protection) is said here, as
// functions.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <readline/readline.h>
#include <readline/history.h>

/// Prepares readline: no signals of its own, words end at blanks only, and our completions.
static inline void longhand_set_up_readline(rl_completion_func_t *completions) {
  rl_readline_name = "longhand";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_completer_word_break_characters = strdup(" \t\n");
  rl_attempted_completion_function = completions;
  using_history();
  rl_initialize();
}

/// Keeps readline from offering file names where ours found nothing.
static inline void longhand_complete_only_ours(void) { rl_attempted_completion_over = 1; }

/// What stands in the line before the word that is completed.
static inline const char *longhand_line(void) { return rl_line_buffer; }

/// The file names that begin so.
static inline char **longhand_file_names(const char *beginning) {
  return rl_completion_matches(beginning, rl_filename_completion_function);
}

/// Types a text for the reader.
static inline void longhand_insert(const char *text) {
  rl_insert_text(text);
  rl_redisplay();
}

/// Whether anything is typed.
static inline int longhand_has_line(void) { return rl_end > 0; }

/// Forgets what is typed, and shows the prompt on a new line.
static inline void longhand_clear_line(void) {
  rl_replace_line("", 0);
  rl_point = 0;
  rl_free_line_state();
  rl_cleanup_after_signal();
  rl_reset_after_signal();
}
