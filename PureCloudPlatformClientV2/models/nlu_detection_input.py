# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NluDetectionInput(Model):
    """Input of an NLU detection. In NluDetectionRequest and 1 more.

    Required by the platform: text.
    """

    text: str | None = field("text", default=None)
    language: str | None = field("language", default=None)
