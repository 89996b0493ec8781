# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NamedEntityTypeMechanismExample(Model):
    """Part of NamedEntityTypeMechanism.

    Required by the platform: text, resolved_value.
    """

    text: str | None = field("text", default=None)
    resolved_value: str | None = field("resolvedValue", default=None)
