# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class KeyPerformanceIndicator(Model):
    """A key performance indicator: name, optimization type, problem type and 12 more. Answer of
    get_routing_predictors_keyperformanceindicators.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    optimization_type: Literal["Maximization", "Minimization"] | str | None = field("optimizationType", default=None)
    problem_type: Literal["Classification", "Regression"] | str | None = field("problemType", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    description: str | None = field("description", default=None)
    kpi_type: Literal[
        "SalesConversion", "Churn", "Retention", "SalesValue", "HandleTime", "NextContactAvoidance",
    ] | str | None = field("kpiType", default=None)
    source: Literal["WrapUpCode", "Outcome", "None"] | str | None = field("source", default=None)
    wrap_up_code_config: WrapUpCodeConfig | None = field("wrapUpCodeConfig", default=None)
    outcome_config: OutcomeConfig | None = field("outcomeConfig", default=None)
    status: Literal["Enabled", "Disabled"] | str | None = field("status", default=None)
    kpi_group: Literal["Standard", "Custom"] | str | None = field("kpiGroup", default=None)
    queues: list[str] | None = field("queues", default=None)
    self_uri: str | None = field("selfUri", default=None)


class OutcomeConfig(Model):
    """Outcome configuration of a key performance indicator. In KeyPerformanceIndicator."""

    values: list[str] | None = field("values", default=None)


class WrapUpCodeConfig(Model):
    """Wrap up code configuration of a key performance indicator. In KeyPerformanceIndicator.

    Required by the platform: values.
    """

    values: list[str] | None = field("values", default=None)
