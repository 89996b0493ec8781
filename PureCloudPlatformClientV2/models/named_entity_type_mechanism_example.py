# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class NamedEntityTypeMechanismExample(Model):
    """NamedEntityTypeMechanismExample of the Platform API.

    The platform requires: text, resolved_value.
    """

    text: str | None = field("text", default=None)
    resolved_value: str | None = field("resolvedValue", default=None)
