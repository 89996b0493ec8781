# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ExternalMetricDefinitionUpdateRequest(Model):
    """An external metric definition to change: name, precision, default objective type and 1 more. Body of
    patch_employeeperformance_externalmetrics_definition.
    """

    name: str | None = field("name", default=None)
    precision: int | None = field("precision", default=None, minimum=0, maximum=5)
    default_objective_type: Literal[
        "HigherIsBetter", "LowerIsBetter", "TargetArea",
    ] | str | None = field("defaultObjectiveType", default=None)
    enabled: bool | None = field("enabled", default=None)
