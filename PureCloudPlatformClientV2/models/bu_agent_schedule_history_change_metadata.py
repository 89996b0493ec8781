# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import UserReference


class BuAgentScheduleHistoryChangeMetadata(Model):
    """Metadata of a business unit agent schedule history change. In BuAgentScheduleHistoryChange and 1 more."""

    date_modified: datetime | None = field("dateModified", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
