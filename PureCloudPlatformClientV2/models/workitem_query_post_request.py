# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkitemFilter


class WorkitemQueryPostRequest(Model):
    """A work item query post: filters, select, attributes and 4 more. Body of post_taskmanagement_workitems_query.

    Required by the platform: filters.
    """

    page_size: int | None = field("pageSize", default=None)
    select: Literal["Count"] | str | None = field("select", default=None)
    filters: list[WorkitemFilter] | None = field("filters", default=None)
    attributes: list[str] | None = field("attributes", default=None)
    after: str | None = field("after", default=None)
    sort: WorkitemQuerySort | None = field("sort", default=None)
    expands: list[str] | None = field("expands", default=None)


class WorkitemQuerySort(Model):
    """Sort of a work item query post. In WorkitemQueryPostRequest."""

    name: Literal["dateDue", "priority"] | str | None = field("name", default=None)
    ascending: bool | None = field("ascending", default=None)
