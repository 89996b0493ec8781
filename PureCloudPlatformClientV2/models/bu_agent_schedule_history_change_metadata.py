# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .user_reference import UserReference


class BuAgentScheduleHistoryChangeMetadata(Model):
    """BuAgentScheduleHistoryChangeMetadata of the Platform API."""

    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
