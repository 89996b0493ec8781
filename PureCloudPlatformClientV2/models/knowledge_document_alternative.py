# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class KnowledgeDocumentAlternative(Model):
    """Required by the platform: phrase, autocomplete."""

    phrase: str | None = field("phrase", default=None)
    autocomplete: bool | None = field("autocomplete", default=None)
