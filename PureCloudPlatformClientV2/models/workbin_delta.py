# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .workitems_attribute_change_instant import WorkitemsAttributeChangeInstant
    from .workitems_attribute_change_string import WorkitemsAttributeChangeString


class WorkbinDelta(Model):
    """WorkbinDelta of the Platform API."""

    name: WorkitemsAttributeChangeString | None = field("name", default=None)
    description: WorkitemsAttributeChangeString | None = field("description", default=None)
    date_modified: WorkitemsAttributeChangeInstant | None = field("dateModified", default=None)
    modified_by: WorkitemsAttributeChangeString | None = field("modifiedBy", default=None)
