# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RecordingAnnotationFlow(Model):
    """Comes with notifications.

    Required by the platform: name, id.
    """

    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)
