# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Workitem


class WorkitemPostQueryEntityListing(Model):
    """Page of work items. Answer of post_taskmanagement_workitems_query."""

    entities: list[Workitem] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    after: str | None = field("after", default=None)
    count: int | None = field("count", default=None)
