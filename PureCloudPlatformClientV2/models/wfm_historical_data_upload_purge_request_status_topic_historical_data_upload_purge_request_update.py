# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmHistoricalDataUploadPurgeRequestStatusTopicHistoricalDataUploadPurgeRequestUpdate(Model):
    """One of InProgress, Success, Failed. Event of v2.workforcemanagement.historicaldata.deletejob."""

    status: Literal["InProgress", "Success", "Failed"] | str | None = field("status", default=None)
