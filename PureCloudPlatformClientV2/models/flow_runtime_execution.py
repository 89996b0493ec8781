# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import DomainEntityRef, ErrorBody, FlowVersion


class FlowRuntimeExecution(Model):
    """A flow runtime execution, kept at /api/v2/flows/executions/{flowExecutionId}. Answer of get_flows_execution.

    Required by the platform: flow_version, date_launched, status.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    flow_version: FlowVersion | None = field("flowVersion", default=None)
    date_launched: datetime | None = field("dateLaunched", default=None)
    status: Literal[
        "UNKNOWN", "RUNNING", "ERROR", "TERMINATED", "COMPLETED", "FAILED",
    ] | str | None = field("status", default=None)
    date_completed: datetime | None = field("dateCompleted", default=None)
    completion_reason: str | None = field("completionReason", default=None)
    flow_error_info: ErrorBody | None = field("flowErrorInfo", default=None)
    output_data: dict[str, Any] | None = field("outputData", default=None)
    conversation: DomainEntityRef | None = field("conversation", default=None)
    self_uri: str | None = field("selfUri", default=None)
