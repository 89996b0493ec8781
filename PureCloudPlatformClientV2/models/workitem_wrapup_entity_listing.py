# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkitemWrapup


class WorkitemWrapupEntityListing(Model):
    """Page of work item wrap-ups. Answer of get_taskmanagement_workitem_wrapups."""

    entities: list[WorkitemWrapup] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
