# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import FlowPathsElement


class FlowPaths(Model):
    """Given by post_journey_flows_paths_query.

    Required by the platform: category, elements.
    """

    category: Literal[
        "All", "Abandoned", "AgentEscalation", "Complete", "Disconnect", "Error", "RecognitionFailure", "Transfer",
    ] | str | None = field("category", default=None)
    date_start: datetime | None = field("dateStart", default=None)
    date_end: datetime | None = field("dateEnd", default=None)
    elements: dict[str, FlowPathsElement] | None = field("elements", default=None)
