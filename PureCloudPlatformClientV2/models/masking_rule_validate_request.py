# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MaskingRuleValidateRequest(Model):
    """Required by the platform: text, definition."""

    text: str | None = field("text", default=None)
    definition: str | None = field("definition", default=None)
