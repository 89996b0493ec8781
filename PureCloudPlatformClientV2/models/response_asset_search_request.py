# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ResponseAssetFilter


class ResponseAssetSearchRequest(Model):
    """Taken by post_responsemanagement_responseassets_search.

    Required by the platform: query.
    """

    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    sort_order: Literal["ASC", "DESC"] | str | None = field("sortOrder", default=None)
    sort_by: str | None = field("sortBy", default=None)
    query: list[ResponseAssetFilter] | None = field("query", default=None)
