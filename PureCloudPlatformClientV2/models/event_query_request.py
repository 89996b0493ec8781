# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class EventQueryRequest(Model):
    """An event query: interval, event definition ids, search term and 1 more. Body of post_usage_events_query.

    Required by the platform: interval.
    """

    interval: str | None = field("interval", default=None)
    event_definition_ids: list[str] | None = field("eventDefinitionIds", default=None)
    search_term: str | None = field("searchTerm", default=None)
    sort_order: Literal["ASC", "DESC"] | str | None = field("sortOrder", default=None)
