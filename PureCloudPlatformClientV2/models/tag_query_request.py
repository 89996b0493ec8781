# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TagQueryRequest(Model):
    query: str | None = field("query", default=None)
    page_number: int | None = field("pageNumber", default=None)
    page_size: int | None = field("pageSize", default=None)
