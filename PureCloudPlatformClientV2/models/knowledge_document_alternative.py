# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class KnowledgeDocumentAlternative(Model):
    """KnowledgeDocumentAlternative of the Platform API.

    The platform requires: phrase, autocomplete.
    """

    phrase: str | None = field("phrase", default=None)
    autocomplete: bool | None = field("autocomplete", default=None)
