# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContextEntity(Model):
    """Part of NluDetectionContext.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
