# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MaskingRuleValidateResponse(Model):
    """A masking rule validate: valid, validation message and masked text. Answer of
    post_dataprivacy_maskingrules_validate.
    """

    valid: bool | None = field("valid", default=None)
    validation_message: str | None = field("validationMessage", default=None)
    masked_text: str | None = field("maskedText", default=None)
