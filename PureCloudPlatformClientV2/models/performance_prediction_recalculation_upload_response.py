# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import PerformancePredictionUploadSchema


class PerformancePredictionRecalculationUploadResponse(Model):
    """Given by post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations_uploadurl."""

    upload_key: str | None = field("uploadKey", default=None)
    url: str | None = field("url", default=None)
    headers: dict[str, str] | None = field("headers", default=None)
    upload_body_schema: PerformancePredictionUploadSchema | None = field("uploadBodySchema", default=None)
