"""The log file, able to fail without disturbing the program. Only who writes one loads it: logging.handlers is slow."""

from __future__ import annotations

import logging.handlers
import sys

from .handlers import warn_about_file


class FileHandler(logging.handlers.WatchedFileHandler):
    """Follows log rotation; a disk that is full is one warning, and the program goes on."""

    _warned = False

    def emit(self, record: logging.LogRecord) -> None:
        try:
            super().emit(record)
        except OSError:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:
        error = sys.exc_info()[1]
        if not self._warned:
            self._warned = True
            warn_about_file(self.baseFilename, error)

    def close(self) -> None:
        try:
            super().close()
        except OSError as error:  # the buffer of a full disk
            self.stream = None
            if not self._warned:
                warn_about_file(self.baseFilename, error)
