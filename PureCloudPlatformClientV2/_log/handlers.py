"""Where log records go: the loggers of configurations, and the console."""

from __future__ import annotations

import logging
import sys
import warnings
from typing import TextIO


class SingleLoggerFilter(logging.Filter):
    """Lets the records of one logger pass, not those of its children."""

    def filter(self, record: logging.LogRecord) -> bool:
        return record.name == self.name


class SeparateLogger(logging.Logger):
    """The logger of one configuration: its records go on to the package's, and it is gone with its configuration.

    `logging.getLogger` would keep it for ever; it would also empty the cache of levels, so there is none here.
    """

    def __init__(self, name: str, parent: logging.Logger) -> None:
        super().__init__(name)
        self.parent = parent

    def isEnabledFor(self, level: int) -> bool:
        return not self.disabled and self.manager.disable < level and level >= self.getEffectiveLevel()


class ConsoleHandler(logging.StreamHandler):  # type: ignore[type-arg]  # takes one at run time from 3.11 on
    """Writes to whatever sys.stderr is at that moment, which test runners and daemons replace."""

    def __init__(self) -> None:
        logging.Handler.__init__(self)

    @property
    def stream(self) -> TextIO:
        return sys.stderr

    def setStream(self, stream: TextIO) -> TextIO | None:
        raise ValueError("the console handler always writes to sys.stderr")


def warn_about_file(path: str, error: BaseException | None) -> None:
    warnings.warn(f"the log file {path} cannot be written, records are lost: {error}", RuntimeWarning, stacklevel=2)
