# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class SearchUpdateRequest(Model):
    """A search to change: answered, session id and selected answer. Body of
    patch_knowledge_guest_session_documents_search_search_id and 1 more.

    Required by the platform: answered.
    """

    session_id: str | None = field("sessionId", default=None)
    answered: bool | None = field("answered", default=None)
    selected_answer: SelectedAnswer | None = field("selectedAnswer", default=None)


class SelectedAnswer(Model):
    """Selected answer of a search. In SearchUpdateRequest.

    Required by the platform: document.
    """

    document: AddressableEntityRef | None = field("document", default=None)
