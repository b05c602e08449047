// GNU readline's own headers want stdio first. What Swift cannot say (globals without protection) is said here, as
// functions.
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <readline/readline.h>
#include <readline/history.h>

/// Sees to it that typed letters are read as UTF-8, as everything is written, where no locale says so: ssh sessions,
/// containers and cron have none. Readline looks at the environment itself, again and again.
static inline void longhand_read_as_utf8(void) {
  static const char *const names[3] = {"C.UTF-8", "en_US.UTF-8", "UTF-8"};
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  for (int index = 0; index < 3; index++) {
    if (setlocale(LC_CTYPE, names[index]) == NULL) continue;
    setenv("LC_ALL", names[index], 1);
    return;
  }
}

/// Prepares readline: no signals of its own, words end at blanks only, and our completions.
static inline void longhand_set_up_readline(rl_completion_func_t *completions) {
  longhand_read_as_utf8();
  rl_readline_name = "longhand";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_completer_word_break_characters = strdup(" \t\n");
  rl_attempted_completion_function = completions;
  using_history();
  rl_initialize();
}

/// The version of readline, as 8.2.
static inline const char *longhand_readline_version(void) { return rl_library_version; }

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

/// Takes the terminal again after the process was stopped, and shows the line as it was.
static inline void longhand_resume_line(void) {
  (*rl_deprep_term_function)();
  (*rl_prep_term_function)(1);
  rl_on_new_line();
  rl_forced_update_display();
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
