# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ResponseFilter(Model):
    """One of the filters of a response query. In ResponseQueryRequest.

    Required by the platform: name, operator, values.
    """

    name: str | None = field("name", default=None)
    operator: Literal["IN", "EQUALS", "NOTEQUALS"] | str | None = field("operator", default=None)
    values: list[str] | None = field("values", default=None)


class ResponseQueryRequest(Model):
    """A response query: query phrase, filters and 2 more. Body of post_responsemanagement_responses_query."""

    query_phrase: str | None = field("queryPhrase", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    filters: list[ResponseFilter] | None = field("filters", default=None)
