# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .label_utilization_response import LabelUtilizationResponse
    from .media_utilization import MediaUtilization


class AgentMaxUtilizationResponse(Model):
    """AgentMaxUtilizationResponse of the Platform API."""

    utilization: dict[str, MediaUtilization] | None = field("utilization", default=None)
    label_utilizations: dict[str, LabelUtilizationResponse] | None = field("labelUtilizations", default=None)
    level: Literal["Agent", "Organization"] | str | None = field("level", default=None)
