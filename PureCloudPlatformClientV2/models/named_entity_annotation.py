# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NamedEntityAnnotation(Model):
    """Part of NluUtteranceSegment.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
