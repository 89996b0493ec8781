# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class PhraseAssociations(Model):
    """PhraseAssociations of the Platform API.

    The platform requires: phrase_id, document_id.
    """

    phrase_id: str | None = field("phraseId", default=None)
    document_id: str | None = field("documentId", default=None)
