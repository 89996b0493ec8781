# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SearchSort


class ConversationParticipantSearchCriteria(Model):
    """One of the queries of a conversation participant search. In ConversationParticipantSearchRequest.

    Required by the platform: type.
    """

    end_value: str | None = field("endValue", default=None)
    values: list[str] | None = field("values", default=None)
    start_value: str | None = field("startValue", default=None)
    value: str | None = field("value", default=None)
    operator: Literal["AND", "OR", "NOT"] | str | None = field("operator", default=None)
    group: list[ConversationParticipantSearchCriteria] | None = field("group", default=None)
    date_format: str | None = field("dateFormat", default=None)
    type: Literal["EXACT", "DATE_RANGE"] | str | None = field("type", default=None)
    fields: list[str] | None = field("fields", default=None)


class ConversationParticipantSearchRequest(Model):
    """A conversation participant search: sort order, sort by, sort and 3 more. Body of
    post_conversations_participants_attributes_search.
    """

    sort_order: Literal["ASC", "DESC", "SCORE"] | str | None = field("sortOrder", default=None)
    sort_by: str | None = field("sortBy", default=None)
    sort: list[SearchSort] | None = field("sort", default=None)
    return_fields: list[str] | None = field("returnFields", default=None)
    query: list[ConversationParticipantSearchCriteria] | None = field("query", default=None)
    cursor: str | None = field("cursor", default=None)
