# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class MaskingRuleValidateRequest(Model):
    """MaskingRuleValidateRequest of the Platform API.

    The platform requires: text, definition.
    """

    text: str | None = field("text", default=None)
    definition: str | None = field("definition", default=None)
