# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkitemFilter


class WorktypeQueryRequest(Model):
    """A work type query: filters, select, attributes and 3 more. Body of post_taskmanagement_worktypes_query.

    Required by the platform: filters.
    """

    page_size: int | None = field("pageSize", default=None)
    select: Literal["Count"] | str | None = field("select", default=None)
    filters: list[WorkitemFilter] | None = field("filters", default=None)
    attributes: list[str] | None = field("attributes", default=None)
    after: str | None = field("after", default=None)
    sort: WorktypeQuerySort | None = field("sort", default=None)


class WorktypeQuerySort(Model):
    """Sort of a work type query. In WorktypeQueryRequest."""

    name: Literal["dateModified", "name"] | str | None = field("name", default=None)
    ascending: bool | None = field("ascending", default=None)
