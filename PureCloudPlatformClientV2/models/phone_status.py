# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DomainEntityRef, LineStatus, ProvisionInfo


class PhoneStatus(Model):
    """Part of Phone."""

    id: str | None = field("id", default=None)
    operational_status: Literal[
        "OPERATIONAL", "DEGRADED", "OFFLINE", "UNKNOWN",
    ] | str | None = field("operationalStatus", default=None)
    edges_status: Literal[
        "IN_SERVICE", "MIXED_SERVICE", "OUT_OF_SERVICE", "NO_EDGES",
    ] | str | None = field("edgesStatus", default=None)
    event_creation_time: str | None = field("eventCreationTime", default=None)
    provision: ProvisionInfo | None = field("provision", default=None)
    line_statuses: list[LineStatus] | None = field("lineStatuses", default=None)
    phone_assignment_to_edge_type: Literal[
        "PRIMARY", "SECONDARY",
    ] | str | None = field("phoneAssignmentToEdgeType", default=None)
    edge: DomainEntityRef | None = field("edge", default=None)
    self_uri: str | None = field("selfUri", default=None)
