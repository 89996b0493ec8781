# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .calibration_assignment import CalibrationAssignment
    from .evaluation_assignment import EvaluationAssignment
    from .initiate_screen_recording import InitiateScreenRecording
    from .integration_export import IntegrationExport
    from .media_transcription import MediaTranscription
    from .metered_assignment_by_agent import MeteredAssignmentByAgent
    from .metered_evaluation_assignment import MeteredEvaluationAssignment
    from .retention_duration import RetentionDuration
    from .survey_assignment import SurveyAssignment


class PolicyActions(Model):
    """PolicyActions of the Platform API."""

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
