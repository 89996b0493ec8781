# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeDocumentAlternative(Model):
    """One of the alternatives of a knowledge document. In KnowledgeDocumentCreateRequest and 5 more.

    Required by the platform: phrase, autocomplete.
    """

    phrase: str | None = field("phrase", default=None)
    autocomplete: bool | None = field("autocomplete", default=None)
