# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference, WorkitemsAttributeChangeInstant, WorkitemsAttributeChangeString


class WorkbinChangeListing(Model):
    """Page of work items change workbin deltas. Answer of get_taskmanagement_workbin_history."""

    entities: list[WorkitemsChangeWorkbinDelta] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    after: str | None = field("after", default=None)


class WorkbinDelta(Model):
    """Delta of a work items change workbin delta. In WorkitemsChangeWorkbinDelta."""

    name: WorkitemsAttributeChangeString | None = field("name", default=None)
    description: WorkitemsAttributeChangeString | None = field("description", default=None)
    date_modified: WorkitemsAttributeChangeInstant | None = field("dateModified", default=None)
    modified_by: WorkitemsAttributeChangeString | None = field("modifiedBy", default=None)


class WorkitemsChangeWorkbinDelta(Model):
    """One of the items of a workbin change listing. In WorkbinChangeListing."""

    version: int | None = field("version", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    delta: WorkbinDelta | None = field("delta", default=None)
