# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .phone_change_topic_edge_reference import PhoneChangeTopicEdgeReference
    from .phone_change_topic_line_status import PhoneChangeTopicLineStatus
    from .phone_change_topic_provision_info import PhoneChangeTopicProvisionInfo


class PhoneChangeTopicPhoneStatus(Model):
    """PhoneChangeTopicPhoneStatus of the Platform API."""

    id: str | None = field("id", default=None)
    operational_status: Literal[
        "OPERATIONAL", "DEGRADED", "OFFLINE",
    ] | str | None = field("operationalStatus", default=None)
    edge: PhoneChangeTopicEdgeReference | None = field("edge", default=None)
    provision: PhoneChangeTopicProvisionInfo | None = field("provision", default=None)
    line_statuses: list[PhoneChangeTopicLineStatus] | None = field("lineStatuses", default=None)
    event_creation_time: datetime | None = field("eventCreationTime", default=None)
