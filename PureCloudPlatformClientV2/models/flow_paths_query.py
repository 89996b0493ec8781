# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class FlowPathsFlowFilter(Model):
    """Reference to a flow paths flow filter by its id. In FlowPathsQuery.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)


class FlowPathsQuery(Model):
    """A flow paths query: category and flows. Body of post_journey_flows_paths_query.

    Required by the platform: category, flows.
    """

    category: Literal[
        "All", "Abandoned", "AgentEscalation", "Complete", "Disconnect", "Error", "RecognitionFailure", "Transfer",
    ] | str | None = field("category", default=None)
    flows: list[FlowPathsFlowFilter] | None = field("flows", default=None)
