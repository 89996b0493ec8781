# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .suggest_search_criteria import SuggestSearchCriteria


class SuggestSearchRequest(Model):
    """SuggestSearchRequest of the Platform API.

    The platform requires: types, query.
    """

    expand: list[str] | None = field("expand", default=None)
    types: list[str] | None = field("types", default=None)
    query: list[SuggestSearchCriteria] | None = field("query", default=None)
