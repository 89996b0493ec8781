# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class PersistentConnectionChangeTopicErrorLocation(Model):
    function: str | None = field("function", default=None)
    file_id: str | None = field("fileID", default=None)
    line: int | None = field("line", default=None)
