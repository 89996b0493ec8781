# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class RecordingUploadReportRequest(Model):
    """A recording upload report: date since and upload status. Body of post_recording_uploads_reports.

    Required by the platform: date_since.
    """

    date_since: datetime | None = field("dateSince", default=None)
    upload_status: Literal[
        "Pending", "Success", "Failure", "WaitForConversation",
    ] | str | None = field("uploadStatus", default=None)
