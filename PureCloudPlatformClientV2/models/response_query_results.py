# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Response


class ResponseEntityList(Model):
    """Page of responses. In ResponseQueryResults."""

    entities: list[Response] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)


class ResponseQueryResults(Model):
    """Response query results: results. Answer of post_responsemanagement_responses_query.

    Required by the platform: results.
    """

    results: ResponseEntityList | None = field("results", default=None)
