# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PhraseAssociations(Model):
    """One of the phrase associations of an unanswered phrase group. In UnansweredPhraseGroupPatchRequestBody and 1
    more.

    Required by the platform: phrase_id, document_id.
    """

    phrase_id: str | None = field("phraseId", default=None)
    document_id: str | None = field("documentId", default=None)
