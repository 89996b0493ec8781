# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Division, UserReference


class Workbin(Model):
    """A workbin, kept at /api/v2/taskmanagement/workbins/{workbinId}. Answer of get_taskmanagement_workbin and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    description: str | None = field("description", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    self_uri: str | None = field("selfUri", default=None)
