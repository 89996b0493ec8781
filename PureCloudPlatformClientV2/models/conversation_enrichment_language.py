# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ConversationEnrichmentLanguage(Model):
    """Required by the platform: language."""

    language: str | None = field("language", default=None)
