# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConfusionInfo, OutlierInfo


class FlowHealthIntentUtterance(Model):
    """Part of HealthInfo."""

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    issue_count: int | None = field("issueCount", default=None)
    static_validation_results: list[str] | None = field("staticValidationResults", default=None)
    outlier_info: OutlierInfo | None = field("outlierInfo", default=None)
    confusion_info: ConfusionInfo | None = field("confusionInfo", default=None)
