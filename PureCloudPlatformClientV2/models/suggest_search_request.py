# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SuggestSearchCriteria


class SuggestSearchRequest(Model):
    """Taken by post_search_suggest.

    Required by the platform: types, query.
    """

    expand: list[str] | None = field("expand", default=None)
    types: list[str] | None = field("types", default=None)
    query: list[SuggestSearchCriteria] | None = field("query", default=None)
