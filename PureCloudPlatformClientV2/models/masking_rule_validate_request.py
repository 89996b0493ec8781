# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MaskingRuleValidateRequest(Model):
    """A masking rule validate: text and definition. Body of post_dataprivacy_maskingrules_validate.

    Required by the platform: text, definition.
    """

    text: str | None = field("text", default=None)
    definition: str | None = field("definition", default=None)
