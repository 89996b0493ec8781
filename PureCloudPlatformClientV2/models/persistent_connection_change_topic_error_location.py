# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class PersistentConnectionChangeTopicErrorLocation(Model):
    """PersistentConnectionChangeTopicErrorLocation of the Platform API."""

    function: str | None = field("function", default=None)
    file_id: str | None = field("fileID", default=None)
    line: int | None = field("line", default=None)
