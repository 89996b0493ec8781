# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class RecordingAnnotationFlow(Model):
    """Required by the platform: name, id."""

    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)
