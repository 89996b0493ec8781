# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class Faq(Model):
    """Part of Suggestion."""

    question: str | None = field("question", default=None)
    answer: str | None = field("answer", default=None)
    source_uri: str | None = field("sourceUri", default=None)
    document_url: str | None = field("documentUrl", default=None)
    document_display_name: str | None = field("documentDisplayName", default=None)
    confidence: float | None = field("confidence", default=None)
