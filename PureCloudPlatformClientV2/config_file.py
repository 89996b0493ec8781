"""The configuration file: the public name of its reader's module."""

from ._config.file import parse as parse
from ._config.file import read_into as read_into
from ._config.file import read_text as read_text
