# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .flow_diagnostic_info import FlowDiagnosticInfo


class SurveyErrorDetails(Model):
    """SurveyErrorDetails of the Platform API."""

    flow_diagnostic_info: FlowDiagnosticInfo | None = field("flowDiagnosticInfo", default=None)
    survey_error_reason: str | None = field("surveyErrorReason", default=None)
