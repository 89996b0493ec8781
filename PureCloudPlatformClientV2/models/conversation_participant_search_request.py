# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationParticipantSearchCriteria, SearchSort


class ConversationParticipantSearchRequest(Model):
    """Taken by post_conversations_participants_attributes_search."""

    sort_order: Literal["ASC", "DESC", "SCORE"] | str | None = field("sortOrder", default=None)
    sort_by: str | None = field("sortBy", default=None)
    sort: list[SearchSort] | None = field("sort", default=None)
    return_fields: list[str] | None = field("returnFields", default=None)
    query: list[ConversationParticipantSearchCriteria] | None = field("query", default=None)
    cursor: str | None = field("cursor", default=None)
