# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LabelUtilizationResponse, MediaUtilization


class AgentMaxUtilizationResponse(Model):
    """An agent max utilization: utilization, label utilizations and level. Answer of get_routing_user_utilization and 1
    more.
    """

    utilization: dict[str, MediaUtilization] | None = field("utilization", default=None)
    label_utilizations: dict[str, LabelUtilizationResponse] | None = field("labelUtilizations", default=None)
    level: Literal["Agent", "Organization"] | str | None = field("level", default=None)
