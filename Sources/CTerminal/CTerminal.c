#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

extern char **environ;

static volatile sig_atomic_t longhand_interrupts, longhand_resizes, longhand_hangups, longhand_continues;
static struct sigaction longhand_old_actions[5], longhand_old_interrupt;
static sigset_t longhand_old_mask;
static struct termios longhand_old_terminal;

static void longhand_note_signal(int number) {
  if (number == SIGINT) longhand_interrupts = 1;
  else if (number == SIGWINCH) longhand_resizes = 1;
  else if (number == SIGCONT) longhand_continues = 1;
  else longhand_hangups = 1;
}

void longhand_begin_waiting(void) {
  static const int numbers[5] = {SIGINT, SIGWINCH, SIGTERM, SIGHUP, SIGCONT};
  struct sigaction action;
  sigset_t mask;
  memset(&action, 0, sizeof action);
  action.sa_handler = longhand_note_signal;
  sigemptyset(&action.sa_mask);
  sigemptyset(&mask);
  longhand_interrupts = longhand_resizes = longhand_continues = 0;
  for (int index = 0; index < 5; index++) sigaddset(&mask, numbers[index]);
  sigprocmask(SIG_BLOCK, &mask, &longhand_old_mask);
  for (int index = 0; index < 5; index++) sigaction(numbers[index], &action, &longhand_old_actions[index]);
}

// A Ctrl-C that came with the key that ended the wait was meant for the wait, not for what follows.
static void longhand_drop_interrupt(void) {
  sigset_t pending, interrupt;
  int number;
  sigpending(&pending);
  if (!sigismember(&pending, SIGINT)) return;
  sigemptyset(&interrupt);
  sigaddset(&interrupt, SIGINT);
  sigwait(&interrupt, &number);
}

void longhand_end_waiting(void) {
  longhand_drop_interrupt();
  static const int numbers[5] = {SIGINT, SIGWINCH, SIGTERM, SIGHUP, SIGCONT};
  for (int index = 0; index < 5; index++) sigaction(numbers[index], &longhand_old_actions[index], NULL);
  sigprocmask(SIG_SETMASK, &longhand_old_mask, NULL);
}

void longhand_begin_computing(void) {
  struct sigaction action;
  longhand_interrupts = 0;
  sigaction(SIGINT, NULL, &longhand_old_interrupt);
  if (longhand_old_interrupt.sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = longhand_note_signal;
  action.sa_flags = SA_RESETHAND | SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
}

int longhand_was_interrupted(void) { return longhand_interrupts; }

void longhand_end_computing(void) { sigaction(SIGINT, &longhand_old_interrupt, NULL); }

int longhand_wait(int milliseconds) {
  fd_set input;
  struct timespec limit = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  if (longhand_hangups) return longhand_hangup;
  FD_ZERO(&input);
  FD_SET(0, &input);
  int count = pselect(1, &input, NULL, NULL, milliseconds < 0 ? NULL : &limit, &longhand_old_mask);
  if (longhand_hangups) return longhand_hangup;
  if (longhand_interrupts) {
    longhand_interrupts = 0;
    return longhand_interrupt;
  }
  if (longhand_continues) {
    longhand_continues = 0;
    return longhand_continue;
  }
  if (longhand_resizes) {
    longhand_resizes = 0;
    return longhand_resize;
  }
  if (count < 0) return errno == EINTR ? longhand_nothing : longhand_hangup;
  return count > 0 ? longhand_key : longhand_nothing;
}

void longhand_begin_keys(void) {
  struct termios terminal;
  if (tcgetattr(0, &longhand_old_terminal) != 0) return;
  terminal = longhand_old_terminal;
  terminal.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  tcsetattr(0, TCSANOW, &terminal);
}

void longhand_end_keys(void) { tcsetattr(0, TCSANOW, &longhand_old_terminal); }

int longhand_window(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(1, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 0;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 1;
}

int longhand_read_key(void) {
  unsigned char key;
  return read(0, &key, 1) == 1 ? key : -1;
}

int longhand_take_begun(char *bytes, int size) {
  struct termios terminal, keys;
  if (tcgetattr(0, &terminal) != 0) return 0;
  keys = terminal;
  keys.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  keys.c_cc[VMIN] = 0;
  keys.c_cc[VTIME] = 0;
  tcsetattr(0, TCSANOW, &keys);
  ssize_t count = read(0, bytes, (size_t)size);
  tcsetattr(0, TCSANOW, &terminal);
  return count > 0 ? (int)count : 0;
}

int longhand_read_line(char *bytes, int size) {
  ssize_t count;
  do count = read(0, bytes, (size_t)size);
  while (count < 0 && errno == EINTR);
  return (int)count;
}

int longhand_start(char *const *arguments) {
  posix_spawn_file_actions_t actions;
  pid_t process = 0;
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawn_file_actions_init(&actions);
  for (int descriptor = 0; descriptor < 3; descriptor++)
    posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0);
  int failure = posix_spawn(&process, arguments[0], &actions, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure ? 0 : (int)process;
}
