# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ResponseAsset


class ResponseAssetSearchResults(Model):
    """Results: response assets. Answer of post_responsemanagement_responseassets_search."""

    total: int | None = field("total", default=None)
    page_count: int | None = field("pageCount", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    results: list[ResponseAsset] | None = field("results", default=None)
