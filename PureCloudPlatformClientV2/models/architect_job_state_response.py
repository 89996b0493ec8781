# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import AddressableEntityRef


class ArchitectJobMessage(Model):
    """One of the messages of an architect job state. In ArchitectJobStateResponse."""

    date_time: datetime | None = field("dateTime", default=None)
    type: Literal["Error", "Warning"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)


class ArchitectJobStateResponse(Model):
    """An architect job state, kept at /api/v2/flows/jobs/{jobId}. Answer of get_flows_job."""

    id: str | None = field("id", default=None)
    flow: AddressableEntityRef | None = field("flow", default=None)
    status: Literal["Registered", "Started", "Success", "Failure"] | str | None = field("status", default=None)
    command: Literal["Publish", "Create", "Update", "Export"] | str | None = field("command", default=None)
    messages: list[ArchitectJobMessage] | None = field("messages", default=None)
    self_uri: str | None = field("selfUri", default=None)
