# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import UserReference


class WfmVersionedEntityMetadata(Model):
    """Metadata of an activity code. In ActivityCode and 57 more.

    Required by the platform: version.
    """

    version: int | None = field("version", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    created_by: UserReference | None = field("createdBy", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
