# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FlowDiagnosticInfo


class SurveyErrorDetails(Model):
    """Part of Survey."""

    flow_diagnostic_info: FlowDiagnosticInfo | None = field("flowDiagnosticInfo", default=None)
    survey_error_reason: str | None = field("surveyErrorReason", default=None)
