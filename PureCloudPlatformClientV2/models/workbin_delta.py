# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkitemsAttributeChangeInstant, WorkitemsAttributeChangeString


class WorkbinDelta(Model):
    """Part of WorkitemsChangeWorkbinDelta."""

    name: WorkitemsAttributeChangeString | None = field("name", default=None)
    description: WorkitemsAttributeChangeString | None = field("description", default=None)
    date_modified: WorkitemsAttributeChangeInstant | None = field("dateModified", default=None)
    modified_by: WorkitemsAttributeChangeString | None = field("modifiedBy", default=None)
