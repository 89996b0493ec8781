# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SearchSort


class TranscriptConversationDetailSearchCriteria(Model):
    """One of the queries of a transcript conversation detail search. In TranscriptConversationDetailSearchRequest."""

    end_value: str | None = field("endValue", default=None)
    values: list[str] | None = field("values", default=None)
    start_value: str | None = field("startValue", default=None)
    value: str | None = field("value", default=None)
    operator: Literal["AND", "OR", "NOT"] | str | None = field("operator", default=None)
    group: list[TranscriptConversationDetailSearchCriteria] | None = field("group", default=None)
    date_format: str | None = field("dateFormat", default=None)
    fields: list[str] | None = field("fields", default=None)
    type: Literal["EXACT", "EXACT_PHRASE", "PHRASE", "DATE_RANGE"] | str | None = field("type", default=None)


class TranscriptConversationDetailSearchRequest(Model):
    """A transcript conversation detail search: types, sort order, sort by and 4 more. Body of
    post_analytics_conversations_transcripts_query.

    Required by the platform: types.
    """

    sort_order: Literal["ASC", "DESC", "SCORE"] | str | None = field("sortOrder", default=None)
    sort_by: str | None = field("sortBy", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    sort: list[SearchSort] | None = field("sort", default=None)
    types: list[str] | None = field("types", default=None)
    query: list[TranscriptConversationDetailSearchCriteria] | None = field("query", default=None)
