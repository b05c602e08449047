;;; longhand.el --- Stories in ink, with eglot  -*- lexical-binding: t -*-
;; (load "/path/of/longhand.el") in init.el. `longhand' must be in the PATH. Emacs 29 has eglot; for 28 it is GNU ELPA's
;; `eglot', or Debian's `elpa-eglot'.
(define-derived-mode ink-mode text-mode "Ink"
  "Stories in ink."
  (setq-local comment-start "// " comment-start-skip "//+\\s-*" indent-tabs-mode nil)
  (setq-local font-lock-defaults
              '((("^\\s-*=+.*" . font-lock-function-name-face) ("\\(?:->\\|<-\\)[ \t]*[[:alnum:]_.]*" . font-lock-constant-face)
                 ("^\\s-*\\(?:[*+-][ \t]*\\)+" . font-lock-keyword-face) ("//.*" . font-lock-comment-face)) t)))
(add-to-list 'auto-mode-alist '("\\.ink\\'" . ink-mode))
(with-eval-after-load 'eglot (add-to-list 'eglot-server-programs '(ink-mode "longhand" "lsp")))
(add-hook 'ink-mode-hook #'eglot-ensure)
