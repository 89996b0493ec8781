# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ExecutionDataEntity(Model):
    """One of the items of a get flow execution data job result. In GetFlowExecutionDataJobResult."""

    id: str | None = field("id", default=None)
    download_uri: str | None = field("downloadUri", default=None)
    failed: bool | None = field("failed", default=None)
    status_code: str | None = field("statusCode", default=None)


class GetFlowExecutionDataJobResult(Model):
    """List of execution data entities. Answer of get_flows_instance and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    entities: list[ExecutionDataEntity] | None = field("entities", default=None)
    job_state: Literal["Registered", "Running", "Success", "Failed"] | str | None = field("jobState", default=None)
    self_uri: str | None = field("selfUri", default=None)
