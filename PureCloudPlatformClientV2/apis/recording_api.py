# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        AcknowledgeScreenRecordingRequest, AddressableEntityRef, Annotation, BatchDownloadJobStatusResult,
        BatchDownloadJobSubmission, BatchDownloadJobSubmissionResult, ConversationDeletionProtectionQuery,
        CrossPlatformPolicy, CrossPlatformPolicyCreate, CrossPlatformPolicyUpdate, EncryptionKey,
        EncryptionKeyEntityListing, ExecuteRecordingJobsQuery, FailedRecordingEntityListing, KeyRotationSchedule,
        LocalEncryptionKeyRequest, OrphanRecording, OrphanRecordingListing, OrphanUpdateRequest, Policy, PolicyCreate,
        PolicyEntityListing, PolicyUpdate, Recording, RecordingEncryptionConfiguration,
        RecordingEncryptionConfigurationListing, RecordingJob, RecordingJobEntityListing, RecordingJobsQuery,
        RecordingMetadata, RecordingRetentionCursorEntityListing, RecordingSettings, RecordingUploadReport,
        RecordingUploadReportRequest, ScreenRecordingActiveSessions, ScreenRecordingMetaDataRequest,
        ScreenRecordingSessionListing, ScreenRecordingSessionRequest,
    )

_DELETE_CONVERSATION_RECORDING_ANNOTATION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}",
    path("conversationId"), path("recordingId"), path("annotationId"),
)
_DELETE_ORPHANRECORDING: ApiOperation[OrphanRecording] = ApiOperation(
    "DELETE", "/api/v2/orphanrecordings/{orphanId}", path("orphanId"), returns="OrphanRecording"
)
_DELETE_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICIES: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/recording/crossplatform/mediaretentionpolicies", query("ids", required=True)
)
_DELETE_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}", path("policyId")
)
_DELETE_RECORDING_JOB: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/recording/jobs/{jobId}", path("jobId"))
_DELETE_RECORDING_MEDIARETENTIONPOLICIES: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/recording/mediaretentionpolicies", query("ids", required=True)
)
_DELETE_RECORDING_MEDIARETENTIONPOLICY: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/recording/mediaretentionpolicies/{policyId}", path("policyId")
)
_GET_CONVERSATION_RECORDING: ApiOperation[Recording] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/recordings/{recordingId}", path("conversationId"),
    path("recordingId"), query("formatId"), query("emailFormatId"), query("chatFormatId"), query("messageFormatId"),
    query("download"), query("fileName"), query("locale"), query("mediaFormats", "multi"), returns="Recording",
)
_GET_CONVERSATION_RECORDING_ANNOTATION: ApiOperation[Annotation] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}",
    path("conversationId"), path("recordingId"), path("annotationId"), returns="Annotation",
)
_GET_CONVERSATION_RECORDING_ANNOTATIONS: ApiOperation[list[Annotation]] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations", path("conversationId"),
    path("recordingId"), returns="list[Annotation]",
)
_GET_CONVERSATION_RECORDINGMETADATA: ApiOperation[list[RecordingMetadata]] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/recordingmetadata", path("conversationId"),
    returns="list[RecordingMetadata]",
)
_GET_CONVERSATION_RECORDINGMETADATA_RECORDING_ID: ApiOperation[RecordingMetadata] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}", path("conversationId"),
    path("recordingId"), returns="RecordingMetadata",
)
_GET_CONVERSATION_RECORDINGS: ApiOperation[list[Recording]] = ApiOperation(
    "GET", "/api/v2/conversations/{conversationId}/recordings", path("conversationId"), query("maxWaitMs"),
    query("formatId"), query("mediaFormats", "multi"), returns="list[Recording]",
)
_GET_ORPHANRECORDING: ApiOperation[OrphanRecording] = ApiOperation(
    "GET", "/api/v2/orphanrecordings/{orphanId}", path("orphanId"), returns="OrphanRecording"
)
_GET_ORPHANRECORDING_MEDIA: ApiOperation[Recording] = ApiOperation(
    "GET", "/api/v2/orphanrecordings/{orphanId}/media", path("orphanId"), query("formatId"), query("emailFormatId"),
    query("chatFormatId"), query("messageFormatId"), query("download"), query("fileName"), query("locale"),
    query("mediaFormats", "multi"), returns="Recording",
)
_GET_ORPHANRECORDINGS: ApiOperation[OrphanRecordingListing] = ApiOperation(
    "GET", "/api/v2/orphanrecordings", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("expand", "multi"), query("nextPage"), query("previousPage"), query("hasConversation"), query("media"),
    returns="OrphanRecordingListing",
)
_GET_RECORDING_BATCHREQUEST: ApiOperation[BatchDownloadJobStatusResult] = ApiOperation(
    "GET", "/api/v2/recording/batchrequests/{jobId}", path("jobId"), returns="BatchDownloadJobStatusResult"
)
_GET_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICIES: ApiOperation[PolicyEntityListing] = ApiOperation(
    "GET", "/api/v2/recording/crossplatform/mediaretentionpolicies", query("pageSize"), query("pageNumber"),
    query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"), query("name"),
    query("enabled"), query("summary"), query("hasErrors"), query("deleteDaysThreshold"), returns="PolicyEntityListing",
)
_GET_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY: ApiOperation[CrossPlatformPolicy] = ApiOperation(
    "GET", "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}", path("policyId"),
    returns="CrossPlatformPolicy",
)
_GET_RECORDING_JOB: ApiOperation[RecordingJob] = ApiOperation(
    "GET", "/api/v2/recording/jobs/{jobId}", path("jobId"), returns="RecordingJob"
)
_GET_RECORDING_JOB_FAILEDRECORDINGS: ApiOperation[FailedRecordingEntityListing] = ApiOperation(
    "GET", "/api/v2/recording/jobs/{jobId}/failedrecordings", path("jobId"), query("pageSize"), query("pageNumber"),
    query("includeTotal"), query("cursor"), returns="FailedRecordingEntityListing",
)
_GET_RECORDING_JOBS: ApiOperation[RecordingJobEntityListing] = ApiOperation(
    "GET", "/api/v2/recording/jobs", query("pageSize"), query("pageNumber"), query("sortBy"), query("state"),
    query("showOnlyMyJobs"), query("jobType"), query("includeTotal"), query("cursor"),
    returns="RecordingJobEntityListing",
)
_GET_RECORDING_KEYCONFIGURATION: ApiOperation[RecordingEncryptionConfiguration] = ApiOperation(
    "GET", "/api/v2/recording/keyconfigurations/{keyConfigurationId}", path("keyConfigurationId"),
    returns="RecordingEncryptionConfiguration",
)
_GET_RECORDING_KEYCONFIGURATIONS: ApiOperation[RecordingEncryptionConfigurationListing] = ApiOperation(
    "GET", "/api/v2/recording/keyconfigurations", returns="RecordingEncryptionConfigurationListing"
)
_GET_RECORDING_MEDIARETENTIONPOLICIES: ApiOperation[PolicyEntityListing] = ApiOperation(
    "GET", "/api/v2/recording/mediaretentionpolicies", query("pageSize"), query("pageNumber"), query("sortBy"),
    query("expand", "multi"), query("nextPage"), query("previousPage"), query("name"), query("enabled"),
    query("summary"), query("hasErrors"), query("deleteDaysThreshold"), returns="PolicyEntityListing",
)
_GET_RECORDING_MEDIARETENTIONPOLICY: ApiOperation[Policy] = ApiOperation(
    "GET", "/api/v2/recording/mediaretentionpolicies/{policyId}", path("policyId"), returns="Policy"
)
_GET_RECORDING_RECORDINGKEYS: ApiOperation[EncryptionKeyEntityListing] = ApiOperation(
    "GET", "/api/v2/recording/recordingkeys", query("pageSize"), query("pageNumber"),
    returns="EncryptionKeyEntityListing",
)
_GET_RECORDING_RECORDINGKEYS_ROTATIONSCHEDULE: ApiOperation[KeyRotationSchedule] = ApiOperation(
    "GET", "/api/v2/recording/recordingkeys/rotationschedule", returns="KeyRotationSchedule"
)
_GET_RECORDING_SETTINGS: ApiOperation[RecordingSettings] = ApiOperation(
    "GET", "/api/v2/recording/settings", query("createDefault"), returns="RecordingSettings"
)
_GET_RECORDING_UPLOADS_REPORT: ApiOperation[RecordingUploadReport] = ApiOperation(
    "GET", "/api/v2/recording/uploads/reports/{reportId}", path("reportId"), returns="RecordingUploadReport"
)
_GET_RECORDINGS_RETENTION_QUERY: ApiOperation[RecordingRetentionCursorEntityListing] = ApiOperation(
    "GET", "/api/v2/recordings/retention/query", query("retentionThresholdDays", required=True), query("cursor"),
    query("pageSize"), returns="RecordingRetentionCursorEntityListing",
)
_GET_RECORDINGS_SCREENSESSIONS: ApiOperation[ScreenRecordingSessionListing] = ApiOperation(
    "GET", "/api/v2/recordings/screensessions", query("pageSize"), query("pageNumber"),
    returns="ScreenRecordingSessionListing", deprecated=True,
)
_GET_RECORDINGS_SCREENSESSIONS_DETAILS: ApiOperation[ScreenRecordingActiveSessions] = ApiOperation(
    "GET", "/api/v2/recordings/screensessions/details", returns="ScreenRecordingActiveSessions"
)
_PATCH_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY: ApiOperation[CrossPlatformPolicy] = ApiOperation(
    "PATCH", "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}", path("policyId"), body(required=True),
    returns="CrossPlatformPolicy",
)
_PATCH_RECORDING_MEDIARETENTIONPOLICY: ApiOperation[Policy] = ApiOperation(
    "PATCH", "/api/v2/recording/mediaretentionpolicies/{policyId}", path("policyId"), body(required=True),
    returns="Policy",
)
_PATCH_RECORDINGS_SCREENSESSION: ApiOperation[None] = ApiOperation(
    "PATCH", "/api/v2/recordings/screensessions/{recordingSessionId}", path("recordingSessionId"), body(),
    deprecated=True,
)
_POST_CONVERSATION_RECORDING_ANNOTATIONS: ApiOperation[Annotation] = ApiOperation(
    "POST", "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations", path("conversationId"),
    path("recordingId"), body(required=True), returns="Annotation",
)
_POST_RECORDING_BATCHREQUESTS: ApiOperation[BatchDownloadJobSubmissionResult] = ApiOperation(
    "POST", "/api/v2/recording/batchrequests", body(required=True), returns="BatchDownloadJobSubmissionResult"
)
_POST_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICIES: ApiOperation[CrossPlatformPolicy] = ApiOperation(
    "POST", "/api/v2/recording/crossplatform/mediaretentionpolicies", body(required=True),
    returns="CrossPlatformPolicy",
)
_POST_RECORDING_JOBS: ApiOperation[RecordingJob] = ApiOperation(
    "POST", "/api/v2/recording/jobs", body(required=True), returns="RecordingJob"
)
_POST_RECORDING_KEYCONFIGURATIONS: ApiOperation[RecordingEncryptionConfiguration] = ApiOperation(
    "POST", "/api/v2/recording/keyconfigurations", body(required=True), returns="RecordingEncryptionConfiguration"
)
_POST_RECORDING_KEYCONFIGURATIONS_VALIDATE: ApiOperation[RecordingEncryptionConfiguration] = ApiOperation(
    "POST", "/api/v2/recording/keyconfigurations/validate", body(required=True),
    returns="RecordingEncryptionConfiguration",
)
_POST_RECORDING_LOCALKEYS: ApiOperation[EncryptionKey] = ApiOperation(
    "POST", "/api/v2/recording/localkeys", body(required=True), returns="EncryptionKey"
)
_POST_RECORDING_MEDIARETENTIONPOLICIES: ApiOperation[Policy] = ApiOperation(
    "POST", "/api/v2/recording/mediaretentionpolicies", body(required=True), returns="Policy"
)
_POST_RECORDING_RECORDINGKEYS: ApiOperation[EncryptionKey] = ApiOperation(
    "POST", "/api/v2/recording/recordingkeys", returns="EncryptionKey"
)
_POST_RECORDING_UPLOADS_REPORTS: ApiOperation[RecordingUploadReport] = ApiOperation(
    "POST", "/api/v2/recording/uploads/reports", body(required=True), returns="RecordingUploadReport"
)
_POST_RECORDINGS_DELETIONPROTECTION: ApiOperation[list[AddressableEntityRef]] = ApiOperation(
    "POST", "/api/v2/recordings/deletionprotection", body(required=True), returns="list[AddressableEntityRef]"
)
_POST_RECORDINGS_SCREENSESSIONS_ACKNOWLEDGE: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/recordings/screensessions/acknowledge", body(required=True)
)
_POST_RECORDINGS_SCREENSESSIONS_METADATA: ApiOperation[None] = ApiOperation(
    "POST", "/api/v2/recordings/screensessions/metadata", body(required=True)
)
_PUT_CONVERSATION_RECORDING: ApiOperation[Recording] = ApiOperation(
    "PUT", "/api/v2/conversations/{conversationId}/recordings/{recordingId}", path("conversationId"),
    path("recordingId"), body(required=True), query("clearExport"), returns="Recording",
)
_PUT_CONVERSATION_RECORDING_ANNOTATION: ApiOperation[Annotation] = ApiOperation(
    "PUT", "/api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}",
    path("conversationId"), path("recordingId"), path("annotationId"), body(required=True), returns="Annotation",
)
_PUT_ORPHANRECORDING: ApiOperation[Recording] = ApiOperation(
    "PUT", "/api/v2/orphanrecordings/{orphanId}", path("orphanId"), body(), returns="Recording"
)
_PUT_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY: ApiOperation[CrossPlatformPolicy] = ApiOperation(
    "PUT", "/api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}", path("policyId"), body(required=True),
    returns="CrossPlatformPolicy",
)
_PUT_RECORDING_JOB: ApiOperation[RecordingJob] = ApiOperation(
    "PUT", "/api/v2/recording/jobs/{jobId}", path("jobId"), body(required=True), returns="RecordingJob"
)
_PUT_RECORDING_KEYCONFIGURATION: ApiOperation[RecordingEncryptionConfiguration] = ApiOperation(
    "PUT", "/api/v2/recording/keyconfigurations/{keyConfigurationId}", path("keyConfigurationId"), body(required=True),
    returns="RecordingEncryptionConfiguration",
)
_PUT_RECORDING_MEDIARETENTIONPOLICY: ApiOperation[Policy] = ApiOperation(
    "PUT", "/api/v2/recording/mediaretentionpolicies/{policyId}", path("policyId"), body(required=True),
    returns="Policy",
)
_PUT_RECORDING_RECORDINGKEYS_ROTATIONSCHEDULE: ApiOperation[KeyRotationSchedule] = ApiOperation(
    "PUT", "/api/v2/recording/recordingkeys/rotationschedule", body(required=True), returns="KeyRotationSchedule"
)
_PUT_RECORDING_SETTINGS: ApiOperation[RecordingSettings] = ApiOperation(
    "PUT", "/api/v2/recording/settings", body(required=True), returns="RecordingSettings"
)
_PUT_RECORDINGS_DELETIONPROTECTION: ApiOperation[None] = ApiOperation(
    "PUT", "/api/v2/recordings/deletionprotection", query("protect"), body()
)


class RecordingApi(Api):
    """The Recording operations of the Platform API."""

    def delete_conversation_recording_annotation(
        self,
        conversation_id: str,
        recording_id: str,
        annotation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}: returns
        None.

        Permissions: any of recording:annotation:delete.
        """
        return self._call(
            _DELETE_CONVERSATION_RECORDING_ANNOTATION, options, conversation_id, recording_id, annotation_id
        )

    def delete_orphanrecording(
        self,
        orphan_id: str,
        **options: Unpack[CallOptions],
    ) -> OrphanRecording:
        """DELETE /api/v2/orphanrecordings/{orphanId}: returns OrphanRecording.

        Permissions: any of recording:orphan:delete.
        """
        return self._call(_DELETE_ORPHANRECORDING, options, orphan_id)

    def delete_recording_crossplatform_mediaretentionpolicies(
        self,
        ids: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/recording/crossplatform/mediaretentionpolicies: returns None.

        Permissions: any of recording:crossPlatformRetentionPolicy:delete.
        """
        return self._call(_DELETE_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICIES, options, ids)

    def delete_recording_crossplatform_mediaretentionpolicy(
        self,
        policy_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}: returns None.

        Permissions: any of recording:crossPlatformRetentionPolicy:delete.
        """
        return self._call(_DELETE_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY, options, policy_id)

    def delete_recording_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/recording/jobs/{jobId}: returns None.

        Permissions: all of recording:job:delete.
        """
        return self._call(_DELETE_RECORDING_JOB, options, job_id)

    def delete_recording_mediaretentionpolicies(
        self,
        ids: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/recording/mediaretentionpolicies: returns None.

        Permissions: any of recording:retentionPolicy:delete.
        """
        return self._call(_DELETE_RECORDING_MEDIARETENTIONPOLICIES, options, ids)

    def delete_recording_mediaretentionpolicy(
        self,
        policy_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/recording/mediaretentionpolicies/{policyId}: returns None.

        Permissions: any of recording:retentionPolicy:delete.
        """
        return self._call(_DELETE_RECORDING_MEDIARETENTIONPOLICY, options, policy_id)

    def get_conversation_recording(
        self,
        conversation_id: str,
        recording_id: str,
        *,
        format_id: Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | None = None,
        email_format_id: Literal["EML", "NONE"] | None = None,
        chat_format_id: Literal["ZIP", "NONE"] | None = None,
        message_format_id: Literal["ZIP", "NONE"] | None = None,
        download: bool | None = None,
        file_name: str | None = None,
        locale: str | None = None,
        media_formats: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Recording:
        """GET /api/v2/conversations/{conversationId}/recordings/{recordingId}: returns Recording.

        Permissions: any of recording:recording:view, recording:recordingSegment:view.

        Parameters:
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WEBM.
            email_format_id: EML, NONE; default EML.
            chat_format_id: ZIP, NONE; default ZIP.
            message_format_id: ZIP, NONE; default ZIP.
            download: default False.
        """
        return self._call(
            _GET_CONVERSATION_RECORDING, options, conversation_id, recording_id, format_id, email_format_id,
            chat_format_id, message_format_id, download, file_name, locale, media_formats,
        )

    def get_conversation_recording_annotation(
        self,
        conversation_id: str,
        recording_id: str,
        annotation_id: str,
        **options: Unpack[CallOptions],
    ) -> Annotation:
        """GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}: returns
        Annotation.

        Permissions: any of recording:annotation:view.
        """
        return self._call(_GET_CONVERSATION_RECORDING_ANNOTATION, options, conversation_id, recording_id, annotation_id)

    def get_conversation_recording_annotations(
        self,
        conversation_id: str,
        recording_id: str,
        **options: Unpack[CallOptions],
    ) -> list[Annotation]:
        """GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations: returns list[Annotation].

        Permissions: any of recording:annotation:view.
        """
        return self._call(_GET_CONVERSATION_RECORDING_ANNOTATIONS, options, conversation_id, recording_id)

    def get_conversation_recordingmetadata(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> list[RecordingMetadata]:
        """GET /api/v2/conversations/{conversationId}/recordingmetadata: returns list[RecordingMetadata].

        Permissions: any of recording:recording:view, recording:recordingSegment:view.
        """
        return self._call(_GET_CONVERSATION_RECORDINGMETADATA, options, conversation_id)

    def get_conversation_recordingmetadata_recording_id(
        self,
        conversation_id: str,
        recording_id: str,
        **options: Unpack[CallOptions],
    ) -> RecordingMetadata:
        """GET /api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}: returns RecordingMetadata.

        Permissions: any of recording:recording:view, recording:recordingSegment:view.
        """
        return self._call(_GET_CONVERSATION_RECORDINGMETADATA_RECORDING_ID, options, conversation_id, recording_id)

    def get_conversation_recordings(
        self,
        conversation_id: str,
        *,
        max_wait_ms: int | None = None,
        format_id: Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | None = None,
        media_formats: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Recording]:
        """GET /api/v2/conversations/{conversationId}/recordings: returns list[Recording].

        Permissions: any of recording:recording:view, recording:recordingSegment:view.

        Parameters:
            max_wait_ms: default 5000.
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WEBM.
        """
        return self._call(_GET_CONVERSATION_RECORDINGS, options, conversation_id, max_wait_ms, format_id, media_formats)

    def get_orphanrecording(
        self,
        orphan_id: str,
        **options: Unpack[CallOptions],
    ) -> OrphanRecording:
        """GET /api/v2/orphanrecordings/{orphanId}: returns OrphanRecording.

        Permissions: any of recording:orphan:view.
        """
        return self._call(_GET_ORPHANRECORDING, options, orphan_id)

    def get_orphanrecording_media(
        self,
        orphan_id: str,
        *,
        format_id: Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | None = None,
        email_format_id: Literal["EML", "NONE"] | None = None,
        chat_format_id: Literal["ZIP", "NONE"] | None = None,
        message_format_id: Literal["ZIP", "NONE"] | None = None,
        download: bool | None = None,
        file_name: str | None = None,
        locale: str | None = None,
        media_formats: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Recording:
        """GET /api/v2/orphanrecordings/{orphanId}/media: returns Recording.

        Permissions: any of recording:orphan:view.

        Parameters:
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WEBM.
            email_format_id: EML, NONE; default EML.
            chat_format_id: ZIP, NONE; default ZIP.
            message_format_id: ZIP, NONE; default ZIP.
            download: default False.
        """
        return self._call(
            _GET_ORPHANRECORDING_MEDIA, options, orphan_id, format_id, email_format_id, chat_format_id,
            message_format_id, download, file_name, locale, media_formats,
        )

    def get_orphanrecordings(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        has_conversation: bool | None = None,
        media: Literal["Call", "Screen"] | None = None,
        **options: Unpack[CallOptions],
    ) -> OrphanRecordingListing:
        """GET /api/v2/orphanrecordings: returns OrphanRecordingListing.

        Permissions: any of recording:orphan:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            has_conversation: default False.
            media: Call, Screen.
        """
        return self._call(
            _GET_ORPHANRECORDINGS, options, page_size, page_number, sort_by, expand, next_page, previous_page,
            has_conversation, media,
        )

    def get_recording_batchrequest(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> BatchDownloadJobStatusResult:
        """GET /api/v2/recording/batchrequests/{jobId}: returns BatchDownloadJobStatusResult."""
        return self._call(_GET_RECORDING_BATCHREQUEST, options, job_id)

    def get_recording_crossplatform_mediaretentionpolicies(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        name: str | None = None,
        enabled: bool | None = None,
        summary: bool | None = None,
        has_errors: bool | None = None,
        delete_days_threshold: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PolicyEntityListing:
        """GET /api/v2/recording/crossplatform/mediaretentionpolicies: returns PolicyEntityListing.

        Permissions: any of recording:crossPlatformRetentionPolicy:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            summary: default False.
        """
        return self._call(
            _GET_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICIES, options, page_size, page_number, sort_by, expand,
            next_page, previous_page, name, enabled, summary, has_errors, delete_days_threshold,
        )

    def get_recording_crossplatform_mediaretentionpolicy(
        self,
        policy_id: str,
        **options: Unpack[CallOptions],
    ) -> CrossPlatformPolicy:
        """GET /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}: returns CrossPlatformPolicy.

        Permissions: any of recording:crossPlatformRetentionPolicy:view.
        """
        return self._call(_GET_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY, options, policy_id)

    def get_recording_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> RecordingJob:
        """GET /api/v2/recording/jobs/{jobId}: returns RecordingJob.

        Permissions: all of recording:job:view.
        """
        return self._call(_GET_RECORDING_JOB, options, job_id)

    def get_recording_job_failedrecordings(
        self,
        job_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        include_total: bool | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FailedRecordingEntityListing:
        """GET /api/v2/recording/jobs/{jobId}/failedrecordings: returns FailedRecordingEntityListing.

        Permissions: all of recording:job:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(
            _GET_RECORDING_JOB_FAILEDRECORDINGS, options, job_id, page_size, page_number, include_total, cursor
        )

    def get_recording_jobs(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: Literal["userId", "dateCreated"] | None = None,
        state: Literal["FULFILLED", "PENDING", "READY", "PROCESSING", "CANCELLED", "FAILED"] | None = None,
        show_only_my_jobs: bool | None = None,
        job_type: Literal["ARCHIVE", "DELETE", "EXPORT"] | None = None,
        include_total: bool | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RecordingJobEntityListing:
        """GET /api/v2/recording/jobs: returns RecordingJobEntityListing.

        Permissions: all of recording:job:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: userId, dateCreated; default userId.
            state: FULFILLED, PENDING, READY, PROCESSING, CANCELLED, FAILED.
            job_type: ARCHIVE, DELETE, EXPORT.
        """
        return self._call(
            _GET_RECORDING_JOBS, options, page_size, page_number, sort_by, state, show_only_my_jobs, job_type,
            include_total, cursor,
        )

    def get_recording_keyconfiguration(
        self,
        key_configuration_id: str,
        **options: Unpack[CallOptions],
    ) -> RecordingEncryptionConfiguration:
        """GET /api/v2/recording/keyconfigurations/{keyConfigurationId}: returns RecordingEncryptionConfiguration.

        Permissions: any of recording:encryptionKey:view.
        """
        return self._call(_GET_RECORDING_KEYCONFIGURATION, options, key_configuration_id)

    def get_recording_keyconfigurations(
        self,
        **options: Unpack[CallOptions],
    ) -> RecordingEncryptionConfigurationListing:
        """GET /api/v2/recording/keyconfigurations: returns RecordingEncryptionConfigurationListing.

        Permissions: any of recording:encryptionKey:view.
        """
        return self._call(_GET_RECORDING_KEYCONFIGURATIONS, options)

    def get_recording_mediaretentionpolicies(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        expand: Sequence[str] | None = None,
        next_page: str | None = None,
        previous_page: str | None = None,
        name: str | None = None,
        enabled: bool | None = None,
        summary: bool | None = None,
        has_errors: bool | None = None,
        delete_days_threshold: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PolicyEntityListing:
        """GET /api/v2/recording/mediaretentionpolicies: returns PolicyEntityListing.

        Permissions: any of recording:retentionPolicy:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            summary: default False.
        """
        return self._call(
            _GET_RECORDING_MEDIARETENTIONPOLICIES, options, page_size, page_number, sort_by, expand, next_page,
            previous_page, name, enabled, summary, has_errors, delete_days_threshold,
        )

    def get_recording_mediaretentionpolicy(
        self,
        policy_id: str,
        **options: Unpack[CallOptions],
    ) -> Policy:
        """GET /api/v2/recording/mediaretentionpolicies/{policyId}: returns Policy.

        Permissions: any of recording:retentionPolicy:view.
        """
        return self._call(_GET_RECORDING_MEDIARETENTIONPOLICY, options, policy_id)

    def get_recording_recordingkeys(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> EncryptionKeyEntityListing:
        """GET /api/v2/recording/recordingkeys: returns EncryptionKeyEntityListing.

        Permissions: any of recording:encryptionKey:view.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_RECORDING_RECORDINGKEYS, options, page_size, page_number)

    def get_recording_recordingkeys_rotationschedule(
        self,
        **options: Unpack[CallOptions],
    ) -> KeyRotationSchedule:
        """GET /api/v2/recording/recordingkeys/rotationschedule: returns KeyRotationSchedule.

        Permissions: any of recording:encryptionKey:view.
        """
        return self._call(_GET_RECORDING_RECORDINGKEYS_ROTATIONSCHEDULE, options)

    def get_recording_settings(
        self,
        *,
        create_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RecordingSettings:
        """GET /api/v2/recording/settings: returns RecordingSettings.

        Parameters:
            create_default: default False.
        """
        return self._call(_GET_RECORDING_SETTINGS, options, create_default)

    def get_recording_uploads_report(
        self,
        report_id: str,
        **options: Unpack[CallOptions],
    ) -> RecordingUploadReport:
        """GET /api/v2/recording/uploads/reports/{reportId}: returns RecordingUploadReport.

        Permissions: all of recording:uploadReport:view.
        """
        return self._call(_GET_RECORDING_UPLOADS_REPORT, options, report_id)

    def get_recordings_retention_query(
        self,
        retention_threshold_days: int,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RecordingRetentionCursorEntityListing:
        """GET /api/v2/recordings/retention/query: returns RecordingRetentionCursorEntityListing.

        Permissions: any of recording:recording:view.

        Parameters:
            page_size: default 25.
        """
        return self._call(_GET_RECORDINGS_RETENTION_QUERY, options, retention_threshold_days, cursor, page_size)

    def get_recordings_screensessions(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ScreenRecordingSessionListing:
        """GET /api/v2/recordings/screensessions: returns ScreenRecordingSessionListing.

        Permissions: any of recording:screenRecording:view.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_RECORDINGS_SCREENSESSIONS, options, page_size, page_number)

    def get_recordings_screensessions_details(
        self,
        **options: Unpack[CallOptions],
    ) -> ScreenRecordingActiveSessions:
        """GET /api/v2/recordings/screensessions/details: returns ScreenRecordingActiveSessions.

        Permissions: any of recording:screenRecording:view.
        """
        return self._call(_GET_RECORDINGS_SCREENSESSIONS_DETAILS, options)

    def patch_recording_crossplatform_mediaretentionpolicy(
        self,
        policy_id: str,
        body: CrossPlatformPolicyUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CrossPlatformPolicy:
        """PATCH /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}: returns CrossPlatformPolicy.

        Permissions: any of recording:crossPlatformRetentionPolicy:edit.
        """
        return self._call(_PATCH_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY, options, policy_id, body)

    def patch_recording_mediaretentionpolicy(
        self,
        policy_id: str,
        body: PolicyUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Policy:
        """PATCH /api/v2/recording/mediaretentionpolicies/{policyId}: returns Policy.

        Permissions: any of recording:retentionPolicy:edit.
        """
        return self._call(_PATCH_RECORDING_MEDIARETENTIONPOLICY, options, policy_id, body)

    def patch_recordings_screensession(
        self,
        recording_session_id: str,
        *,
        body: ScreenRecordingSessionRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """PATCH /api/v2/recordings/screensessions/{recordingSessionId}: returns None.

        Permissions: any of recording:screenRecording:stop.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PATCH_RECORDINGS_SCREENSESSION, options, recording_session_id, body)

    def post_conversation_recording_annotations(
        self,
        conversation_id: str,
        recording_id: str,
        body: Annotation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Annotation:
        """POST /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations: returns Annotation.

        Permissions: any of recording:annotation:add.
        """
        return self._call(_POST_CONVERSATION_RECORDING_ANNOTATIONS, options, conversation_id, recording_id, body)

    def post_recording_batchrequests(
        self,
        body: BatchDownloadJobSubmission | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> BatchDownloadJobSubmissionResult:
        """POST /api/v2/recording/batchrequests: returns BatchDownloadJobSubmissionResult.

        Permissions: any of recording:recording:view, recording:recordingSegment:view.
        """
        return self._call(_POST_RECORDING_BATCHREQUESTS, options, body)

    def post_recording_crossplatform_mediaretentionpolicies(
        self,
        body: CrossPlatformPolicyCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CrossPlatformPolicy:
        """POST /api/v2/recording/crossplatform/mediaretentionpolicies: returns CrossPlatformPolicy.

        Permissions: any of recording:crossPlatformRetentionPolicy:add.
        """
        return self._call(_POST_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICIES, options, body)

    def post_recording_jobs(
        self,
        body: RecordingJobsQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecordingJob:
        """POST /api/v2/recording/jobs: returns RecordingJob.

        Permissions: all of recording:job:add.
        """
        return self._call(_POST_RECORDING_JOBS, options, body)

    def post_recording_keyconfigurations(
        self,
        body: RecordingEncryptionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecordingEncryptionConfiguration:
        """POST /api/v2/recording/keyconfigurations: returns RecordingEncryptionConfiguration.

        Permissions: any of recording:encryptionKey:edit.
        """
        return self._call(_POST_RECORDING_KEYCONFIGURATIONS, options, body)

    def post_recording_keyconfigurations_validate(
        self,
        body: RecordingEncryptionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecordingEncryptionConfiguration:
        """POST /api/v2/recording/keyconfigurations/validate: returns RecordingEncryptionConfiguration.

        Permissions: any of recording:encryptionKey:edit.
        """
        return self._call(_POST_RECORDING_KEYCONFIGURATIONS_VALIDATE, options, body)

    def post_recording_localkeys(
        self,
        body: LocalEncryptionKeyRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EncryptionKey:
        """POST /api/v2/recording/localkeys: returns EncryptionKey.

        Permissions: any of recording:encryptionKey:edit.
        """
        return self._call(_POST_RECORDING_LOCALKEYS, options, body)

    def post_recording_mediaretentionpolicies(
        self,
        body: PolicyCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Policy:
        """POST /api/v2/recording/mediaretentionpolicies: returns Policy.

        Permissions: any of recording:retentionPolicy:add.
        """
        return self._call(_POST_RECORDING_MEDIARETENTIONPOLICIES, options, body)

    def post_recording_recordingkeys(
        self,
        **options: Unpack[CallOptions],
    ) -> EncryptionKey:
        """POST /api/v2/recording/recordingkeys: returns EncryptionKey.

        Permissions: any of recording:encryptionKey:edit.
        """
        return self._call(_POST_RECORDING_RECORDINGKEYS, options)

    def post_recording_uploads_reports(
        self,
        body: RecordingUploadReportRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecordingUploadReport:
        """POST /api/v2/recording/uploads/reports: returns RecordingUploadReport.

        Permissions: all of recording:uploadReport:add.
        """
        return self._call(_POST_RECORDING_UPLOADS_REPORTS, options, body)

    def post_recordings_deletionprotection(
        self,
        body: ConversationDeletionProtectionQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> list[AddressableEntityRef]:
        """POST /api/v2/recordings/deletionprotection: returns list[AddressableEntityRef]."""
        return self._call(_POST_RECORDINGS_DELETIONPROTECTION, options, body)

    def post_recordings_screensessions_acknowledge(
        self,
        body: AcknowledgeScreenRecordingRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/recordings/screensessions/acknowledge: returns None."""
        return self._call(_POST_RECORDINGS_SCREENSESSIONS_ACKNOWLEDGE, options, body)

    def post_recordings_screensessions_metadata(
        self,
        body: ScreenRecordingMetaDataRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """POST /api/v2/recordings/screensessions/metadata: returns None."""
        return self._call(_POST_RECORDINGS_SCREENSESSIONS_METADATA, options, body)

    def put_conversation_recording(
        self,
        conversation_id: str,
        recording_id: str,
        body: Recording | dict[str, Any],
        *,
        clear_export: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Recording:
        """PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}: returns Recording.

        Permissions: any of recording:recording:view, recording:recording:editRetention,
        recording:screenRecording:editRetention.
        """
        return self._call(_PUT_CONVERSATION_RECORDING, options, conversation_id, recording_id, body, clear_export)

    def put_conversation_recording_annotation(
        self,
        conversation_id: str,
        recording_id: str,
        annotation_id: str,
        body: Annotation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Annotation:
        """PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}: returns
        Annotation.

        Permissions: any of recording:annotation:edit, recording:recording:view, recording:recordingSegment:view.
        """
        return self._call(
            _PUT_CONVERSATION_RECORDING_ANNOTATION, options, conversation_id, recording_id, annotation_id, body
        )

    def put_orphanrecording(
        self,
        orphan_id: str,
        *,
        body: OrphanUpdateRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Recording:
        """PUT /api/v2/orphanrecordings/{orphanId}: returns Recording.

        Permissions: any of recording:orphan:edit.
        """
        return self._call(_PUT_ORPHANRECORDING, options, orphan_id, body)

    def put_recording_crossplatform_mediaretentionpolicy(
        self,
        policy_id: str,
        body: CrossPlatformPolicy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CrossPlatformPolicy:
        """PUT /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}: returns CrossPlatformPolicy.

        Permissions: any of recording:crossPlatformRetentionPolicy:edit.
        """
        return self._call(_PUT_RECORDING_CROSSPLATFORM_MEDIARETENTIONPOLICY, options, policy_id, body)

    def put_recording_job(
        self,
        job_id: str,
        body: ExecuteRecordingJobsQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecordingJob:
        """PUT /api/v2/recording/jobs/{jobId}: returns RecordingJob.

        Permissions: all of recording:job:edit, recording:recording:editRetention,
        recording:screenRecording:editRetention.
        """
        return self._call(_PUT_RECORDING_JOB, options, job_id, body)

    def put_recording_keyconfiguration(
        self,
        key_configuration_id: str,
        body: RecordingEncryptionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecordingEncryptionConfiguration:
        """PUT /api/v2/recording/keyconfigurations/{keyConfigurationId}: returns RecordingEncryptionConfiguration.

        Permissions: any of recording:encryptionKey:edit.
        """
        return self._call(_PUT_RECORDING_KEYCONFIGURATION, options, key_configuration_id, body)

    def put_recording_mediaretentionpolicy(
        self,
        policy_id: str,
        body: Policy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Policy:
        """PUT /api/v2/recording/mediaretentionpolicies/{policyId}: returns Policy.

        Permissions: any of recording:retentionPolicy:edit.
        """
        return self._call(_PUT_RECORDING_MEDIARETENTIONPOLICY, options, policy_id, body)

    def put_recording_recordingkeys_rotationschedule(
        self,
        body: KeyRotationSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KeyRotationSchedule:
        """PUT /api/v2/recording/recordingkeys/rotationschedule: returns KeyRotationSchedule.

        Permissions: any of recording:encryptionKey:edit.
        """
        return self._call(_PUT_RECORDING_RECORDINGKEYS_ROTATIONSCHEDULE, options, body)

    def put_recording_settings(
        self,
        body: RecordingSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecordingSettings:
        """PUT /api/v2/recording/settings: returns RecordingSettings.

        Permissions: any of recording:settings:editScreenRecordings, recording:settings:editRegionalStorage,
        recording:settings:editUrlExpiration.
        """
        return self._call(_PUT_RECORDING_SETTINGS, options, body)

    def put_recordings_deletionprotection(
        self,
        *,
        protect: bool | None = None,
        body: ConversationDeletionProtectionQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """PUT /api/v2/recordings/deletionprotection: returns None.

        Permissions: any of recording:deletionProtection:apply, recording:deletionProtection:revoke.

        Parameters:
            protect: default True.
        """
        return self._call(_PUT_RECORDINGS_DELETIONPROTECTION, options, protect, body)
