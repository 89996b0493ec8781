# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import PhoneChangeTopicEdgeReference, PhoneChangeTopicLineStatus, PhoneChangeTopicProvisionInfo


class PhoneChangeTopicPhoneStatus(Model):
    id: str | None = field("id", default=None)
    operational_status: Literal[
        "OPERATIONAL", "DEGRADED", "OFFLINE",
    ] | str | None = field("operationalStatus", default=None)
    edge: PhoneChangeTopicEdgeReference | None = field("edge", default=None)
    provision: PhoneChangeTopicProvisionInfo | None = field("provision", default=None)
    line_statuses: list[PhoneChangeTopicLineStatus] | None = field("lineStatuses", default=None)
    event_creation_time: datetime | None = field("eventCreationTime", default=None)
