# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef


class LogCaptureDownloadExecutionResponse(Model):
    """A log capture download execution, kept at /api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}.
    Answer of get_diagnostics_logcapture_browser_entries_download_job and 1 more.

    Required by the platform: id, state, date_start, file_url, user.
    """

    id: str | None = field("id", default=None)
    state: Literal["Running", "Failed", "Succeeded"] | str | None = field("state", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    file_url: str | None = field("fileUrl", default=None)
    self_uri: str | None = field("selfUri", default=None)
    user: AddressableEntityRef | None = field("user", default=None)
