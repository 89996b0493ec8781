# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ArchiveRetention, CalibrationAssignment, DeleteRetention, DomainEntityRef, EvaluationAssignment, IntegrationExport,
        MediaTranscription, MeteredAssignmentByAgent, MeteredEvaluationAssignment, RetentionDuration,
    )


class InitiateScreenRecording(Model):
    """Initiate screen recording of policy actions. In PolicyActions."""

    record_acw: bool | None = field("recordACW", default=None)
    archive_retention: ArchiveRetention | None = field("archiveRetention", default=None)
    delete_retention: DeleteRetention | None = field("deleteRetention", default=None)


class PolicyActions(Model):
    """Actions of a call media policy. In CallMediaPolicy and 5 more."""

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


class PublishedSurveyFormReference(Model):
    """Survey form of a survey assignment. In SurveyAssignment."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    context_id: str | None = field("contextId", default=None)
    self_uri: str | None = field("selfUri", default=None)


class SurveyAssignment(Model):
    """One of the assign surveys of policy actions. In PolicyActions.

    Required by the platform: sending_domain.
    """

    survey_form: PublishedSurveyFormReference | None = field("surveyForm", default=None)
    flow: DomainEntityRef | None = field("flow", default=None)
    invite_time_interval: str | None = field("inviteTimeInterval", default=None)
    sending_user: str | None = field("sendingUser", default=None)
    sending_domain: str | None = field("sendingDomain", default=None)
