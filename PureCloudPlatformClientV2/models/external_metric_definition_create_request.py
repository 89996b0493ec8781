# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ExternalMetricDefinitionCreateRequest(Model):
    """An external metric definition to create: name, unit, precision and 3 more. Body of
    post_employeeperformance_externalmetrics_definitions.

    Required by the platform: name, unit, precision, default_objective_type, enabled.
    """

    name: str | None = field("name", default=None)
    unit: Literal["Seconds", "Percent", "Number", "Currency"] | str | None = field("unit", default=None)
    unit_definition: str | None = field("unitDefinition", default=None)
    precision: int | None = field("precision", default=None, minimum=0, maximum=5)
    default_objective_type: Literal[
        "HigherIsBetter", "LowerIsBetter", "TargetArea",
    ] | str | None = field("defaultObjectiveType", default=None)
    enabled: bool | None = field("enabled", default=None)
