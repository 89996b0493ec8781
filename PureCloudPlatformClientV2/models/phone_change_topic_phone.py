# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class PhoneChangeTopicEdgeReference(Model):
    """Reference to an edge by its id, its name and its address. In PhoneChangeTopicPhoneStatus."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)


class PhoneChangeTopicLineStatus(Model):
    """One of the line statuses of a phone status. In PhoneChangeTopicPhoneStatus."""

    id: str | None = field("id", default=None)
    reachable: bool | None = field("reachable", default=None)
    address_of_record: str | None = field("addressOfRecord", default=None)
    contact_addresses: list[str] | None = field("contactAddresses", default=None)
    reachable_state_time: datetime | None = field("reachableStateTime", default=None)


class PhoneChangeTopicPhone(Model):
    """A phone: user agent information, status, secondary status and 1 more. Event of
    v2.telephony.providers.edges.phones.{id}.
    """

    user_agent_info: PhoneChangeTopicUserAgentInfo | None = field("userAgentInfo", default=None)
    id: str | None = field("id", default=None)
    status: PhoneChangeTopicPhoneStatus | None = field("status", default=None)
    secondary_status: PhoneChangeTopicPhoneStatus | None = field("secondaryStatus", default=None)


class PhoneChangeTopicPhoneStatus(Model):
    """Secondary status of a phone. In PhoneChangeTopicPhone."""

    id: str | None = field("id", default=None)
    operational_status: Literal[
        "OPERATIONAL", "DEGRADED", "OFFLINE",
    ] | str | None = field("operationalStatus", default=None)
    edge: PhoneChangeTopicEdgeReference | None = field("edge", default=None)
    provision: PhoneChangeTopicProvisionInfo | None = field("provision", default=None)
    line_statuses: list[PhoneChangeTopicLineStatus] | None = field("lineStatuses", default=None)
    event_creation_time: datetime | None = field("eventCreationTime", default=None)


class PhoneChangeTopicProvisionInfo(Model):
    """Provision of a phone status. In PhoneChangeTopicPhoneStatus."""

    time: datetime | None = field("time", default=None)
    source: str | None = field("source", default=None)
    error_info: str | None = field("errorInfo", default=None)


class PhoneChangeTopicUserAgentInfo(Model):
    """User agent information of a phone. In PhoneChangeTopicPhone."""

    firmware_version: str | None = field("firmwareVersion", default=None)
    manufacturer: str | None = field("manufacturer", default=None)
    model: str | None = field("model", default=None)
