# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class EdgeSoftwareUpdateTopicDomainEdgeSoftwareUpdate(Model):
    """A domain edge software to change: status, download start time, execute start time and 2 more. Event of
    v2.telephony.providers.edges.{id}.softwareupdate.
    """

    id: str | None = field("id", default=None)
    status: Literal[
        "NONE", "INIT", "IN_PROGRESS", "EXPIRED", "EXCEPTION", "ABORTED", "FAILED", "SUCCEEDED", "DELETE",
    ] | str | None = field("status", default=None)
    download_start_time: datetime | None = field("downloadStartTime", default=None)
    execute_start_time: datetime | None = field("executeStartTime", default=None)
    execute_stop_time: datetime | None = field("executeStopTime", default=None)
