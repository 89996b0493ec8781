# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, ArchitectJobMessage


class ArchitectJobStateResponse(Model):
    """Given by get_flows_job."""

    id: str | None = field("id", default=None)
    flow: AddressableEntityRef | None = field("flow", default=None)
    status: Literal["Registered", "Started", "Success", "Failure"] | str | None = field("status", default=None)
    command: Literal["Publish", "Create", "Update", "Export"] | str | None = field("command", default=None)
    messages: list[ArchitectJobMessage] | None = field("messages", default=None)
    self_uri: str | None = field("selfUri", default=None)
