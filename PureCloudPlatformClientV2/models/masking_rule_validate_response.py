# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class MaskingRuleValidateResponse(Model):
    valid: bool | None = field("valid", default=None)
    validation_message: str | None = field("validationMessage", default=None)
    masked_text: str | None = field("maskedText", default=None)
