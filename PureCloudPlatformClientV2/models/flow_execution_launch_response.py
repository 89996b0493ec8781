# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class FlowExecutionLaunchResponse(Model):
    """A flow execution launch: name, flow version and 2 more. Answer of post_flows_executions."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    flow_version: DomainEntityRef | None = field("flowVersion", default=None)
    self_uri: str | None = field("selfUri", default=None)
