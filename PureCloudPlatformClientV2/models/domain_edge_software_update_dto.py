# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import DomainEdgeSoftwareVersionDto


class DomainEdgeSoftwareUpdateDto(Model):
    """A domain edge software to change: max download rate, download start time, execute start time and 7 more. Answer
    of get_telephony_providers_edge_softwareupdate and 1 more; body of post_telephony_providers_edge_softwareupdate.

    Required by the platform: version.
    """

    version: DomainEdgeSoftwareVersionDto | None = field("version", default=None)
    max_download_rate: int | None = field("maxDownloadRate", default=None)
    download_start_time: datetime | None = field("downloadStartTime", default=None)
    execute_start_time: datetime | None = field("executeStartTime", default=None)
    execute_stop_time: datetime | None = field("executeStopTime", default=None)
    execute_on_idle: bool | None = field("executeOnIdle", default=None)
    status: Literal[
        "NONE", "INIT", "IN_PROGRESS", "EXPIRED", "EXCEPTION", "ABORTED", "FAILED", "SUCCEEDED", "DELETE",
    ] | str | None = field("status", default=None)
    edge_uri: str | None = field("edgeUri", default=None)
    call_draining_wait_time_seconds: int | None = field("callDrainingWaitTimeSeconds", default=None)
    current: bool | None = field("current", default=None)
