# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        CalibrationAssignment, EvaluationAssignment, InitiateScreenRecording, IntegrationExport, MediaTranscription,
        MeteredAssignmentByAgent, MeteredEvaluationAssignment, RetentionDuration, SurveyAssignment,
    )


class PolicyActions(Model):
    """Part of CallMediaPolicy and 5 more."""

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
    assign_surveys: list[SurveyAssignment] | None = field("assignSurveys", default=None)
    retention_duration: RetentionDuration | None = field("retentionDuration", default=None)
    initiate_screen_recording: InitiateScreenRecording | None = field("initiateScreenRecording", default=None)
    media_transcriptions: list[MediaTranscription] | None = field("mediaTranscriptions", default=None)
    integration_export: IntegrationExport | None = field("integrationExport", default=None)
