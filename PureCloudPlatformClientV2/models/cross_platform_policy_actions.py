# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        CalibrationAssignment, EvaluationAssignment, IntegrationExport, MediaTranscription, MeteredAssignmentByAgent,
        MeteredEvaluationAssignment, RetentionDuration,
    )


class CrossPlatformPolicyActions(Model):
    """Actions of a cross platform call media policy. In CrossPlatformCallMediaPolicy and 5 more."""

    retain_recording: bool | None = field("retainRecording", default=None)
    delete_recording: bool | None = field("deleteRecording", default=None)
    always_delete: bool | None = field("alwaysDelete", default=None)
    assign_evaluations: list[EvaluationAssignment] | None = field("assignEvaluations", default=None)
    assign_metered_evaluations: list[MeteredEvaluationAssignment] | None = field(
        "assignMeteredEvaluations", default=None
    )
    assign_metered_assignment_by_agent: list[MeteredAssignmentByAgent] | None = field(
        "assignMeteredAssignmentByAgent", default=None
    )
    assign_calibrations: list[CalibrationAssignment] | None = field("assignCalibrations", default=None)
    retention_duration: RetentionDuration | None = field("retentionDuration", default=None)
    media_transcriptions: list[MediaTranscription] | None = field("mediaTranscriptions", default=None)
    integration_export: IntegrationExport | None = field("integrationExport", default=None)
