"""The handler of file events that the official SDK has."""

from __future__ import annotations

import os
from typing import Any, Protocol


class _Configuration(Protocol):
    config_file_path: Any
    live_reload_config: Any

    def read_config_file(self) -> None: ...


class ConfigFileEventHandler:
    """A handler for an observer of your own; live reload needs none. It reads the file again when that changes."""

    def __init__(self, configuration: _Configuration) -> None:
        self.configuration = configuration
        self.config_file_path = configuration.config_file_path

    def dispatch(self, event: Any) -> None:
        """Take any event of watchdog's, in the observer's thread."""
        if event.event_type == "modified":
            self.on_modified(event)

    def on_modified(self, event: Any) -> None:
        """Read the file again if `event` is about it and `live_reload_config` is set."""
        is_file = os.fsdecode(event.src_path) == self.config_file_path and not event.is_directory
        if is_file and self.configuration.live_reload_config:
            self.configuration.read_config_file()
