# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .workitem_filter import WorkitemFilter
    from .worktype_query_sort import WorktypeQuerySort


class WorktypeQueryRequest(Model):
    """WorktypeQueryRequest of the Platform API.

    The platform requires: filters.
    """

    page_size: int | None = field("pageSize", default=None)
    select: Literal["Count"] | str | None = field("select", default=None)
    filters: list[WorkitemFilter] | None = field("filters", default=None)
    attributes: list[str] | None = field("attributes", default=None)
    after: str | None = field("after", default=None)
    sort: WorktypeQuerySort | None = field("sort", default=None)
