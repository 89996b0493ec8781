# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import UserReference


class WorkPlanBidMetadata(Model):
    """Metadata of a work plan bid. In WorkPlanBid and 1 more.

    Required by the platform: created_by, created_date.
    """

    created_by: UserReference | None = field("createdBy", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
