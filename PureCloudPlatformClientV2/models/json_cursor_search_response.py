# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class JsonCursorSearchResponse(Model):
    """A JSON cursor search: types, results, aggregations and 1 more. Answer of
    post_conversations_participants_attributes_search.

    Required by the platform: types, results.
    """

    types: list[str] | None = field("types", default=None)
    results: Any | None = field("results", default=None)
    aggregations: Any | None = field("aggregations", default=None)
    cursor: str | None = field("cursor", default=None)
