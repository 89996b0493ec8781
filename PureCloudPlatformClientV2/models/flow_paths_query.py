# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .flow_paths_flow_filter import FlowPathsFlowFilter


class FlowPathsQuery(Model):
    """FlowPathsQuery of the Platform API.

    The platform requires: category, flows.
    """

    category: Literal[
        "All", "Abandoned", "AgentEscalation", "Complete", "Disconnect", "Error", "RecognitionFailure", "Transfer",
    ] | str | None = field("category", default=None)
    flows: list[FlowPathsFlowFilter] | None = field("flows", default=None)
