# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class WfmHistoricalDataUploadRequestStatusTopicHistoricalDataUploadRequestUpdate(Model):
    """A historical data upload request to change: request id, date import started, date import ended and 8 more. Event
    of v2.workforcemanagement.historicaldata.status.
    """

    request_id: str | None = field("requestId", default=None)
    date_import_started: datetime | None = field("dateImportStarted", default=None)
    date_import_ended: datetime | None = field("dateImportEnded", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    status: Literal[
        "Initiated", "InProgress", "Pending", "Success", "Failed", "Cancelled", "Purged", "PurgePending",
    ] | str | None = field("status", default=None)
    error: str | None = field("error", default=None)
    active: bool | None = field("active", default=None)
    type: Literal["Csv", "Json"] | str | None = field("type", default=None)
    file_name: str | None = field("fileName", default=None)
    file_size: int | None = field("fileSize", default=None)
