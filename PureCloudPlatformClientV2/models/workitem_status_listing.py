# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkitemStatus


class WorkitemStatusListing(Model):
    """List of work item statuses. Answer of get_taskmanagement_worktype_statuses."""

    total: int | None = field("total", default=None)
    entities: list[WorkitemStatus] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
