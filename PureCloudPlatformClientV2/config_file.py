"""The configuration file: the public names of its reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._config.file import parse as parse
from ._config.file import read_text as read_text

if TYPE_CHECKING:
    from .configuration import Configuration


def read_into(configuration: Configuration) -> None:
    """Apply the keys of its file that have changed since it was read last; a wrong value is a warning."""
    configuration.read_config_file()
