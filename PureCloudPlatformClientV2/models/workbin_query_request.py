# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkitemFilter


class WorkbinQueryRequest(Model):
    """A workbin query: filters, select, attributes and 3 more. Body of post_taskmanagement_workbins_query.

    Required by the platform: filters.
    """

    page_size: int | None = field("pageSize", default=None)
    select: Literal["Count"] | str | None = field("select", default=None)
    filters: list[WorkitemFilter] | None = field("filters", default=None)
    attributes: list[str] | None = field("attributes", default=None)
    after: str | None = field("after", default=None)
    sort: WorkbinQuerySort | None = field("sort", default=None)


class WorkbinQuerySort(Model):
    """Sort of a workbin query. In WorkbinQueryRequest."""

    name: Literal["dateModified", "name"] | str | None = field("name", default=None)
    ascending: bool | None = field("ascending", default=None)
