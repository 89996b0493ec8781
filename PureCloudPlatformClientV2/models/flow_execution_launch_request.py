# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class FlowExecutionLaunchRequest(Model):
    """A flow execution launch: flow id, flow version, input data and 1 more. Body of post_flows_executions.

    Required by the platform: flow_id.
    """

    flow_id: str | None = field("flowId", default=None)
    flow_version: str | None = field("flowVersion", default=None)
    input_data: dict[str, Any] | None = field("inputData", default=None)
    name: str | None = field("name", default=None)
