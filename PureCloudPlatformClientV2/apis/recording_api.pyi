# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    AcknowledgeScreenRecordingRequest, AddressableEntityRef, Annotation, BatchDownloadJobResult,
    BatchDownloadJobStatusResult, BatchDownloadJobSubmission, BatchDownloadJobSubmissionResult,
    ConversationDeletionProtectionQuery, CrossPlatformPolicy, CrossPlatformPolicyCreate, CrossPlatformPolicyUpdate,
    EncryptionKey, EncryptionKeyEntityListing, ExecuteRecordingJobsQuery, FailedRecordingEntityListing,
    KeyRotationSchedule, LocalEncryptionKeyRequest, OrphanRecording, OrphanRecordingListing, OrphanUpdateRequest,
    Policy, PolicyCreate, PolicyEntityListing, PolicyUpdate, Recording, RecordingEncryptionConfiguration,
    RecordingEncryptionConfigurationListing, RecordingJob, RecordingJobEntityListing, RecordingJobsQuery,
    RecordingMetadata, RecordingRetentionCursorEntityListing, RecordingSettings, RecordingUploadReport,
    RecordingUploadReportRequest, ScreenRecordingActiveSessions, ScreenRecordingMetaDataRequest,
    ScreenRecordingSessionListing, ScreenRecordingSessionRequest,
)
from ..operation import Api, CallOptions

class _BatchDownloadJobSubmissionResult(BatchDownloadJobSubmissionResult, behaviour.JobStart[behaviour.Item]):
    """BatchDownloadJobSubmissionResult, for a type checker with what the results of the job are."""

class _RecordingJob(RecordingJob, behaviour.JobStart[behaviour.Item]):
    """RecordingJob, for a type checker with what the results of the job are."""

class _RecordingUploadReport(RecordingUploadReport, behaviour.JobStart[behaviour.Item]):
    """RecordingUploadReport, for a type checker with what the results of the job are."""

class RecordingApi(Api):
    """The Recording operations of the Platform API."""

    def delete_conversation_recording_annotation(
        self,
        conversation_id: str,
        recording_id: str,
        annotation_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an annotation of a recording in a conversation.

        DELETE /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}

        Permissions: any of recording:annotation:delete.
        """
        ...

    def delete_orphanrecording(
        self,
        orphan_id: str,
        **options: Unpack[CallOptions],
    ) -> OrphanRecording:
        """Delete an orphaned recording.

        DELETE /api/v2/orphanrecordings/{orphanId}

        Permissions: any of recording:orphan:delete.
        """
        ...

    def delete_recording_crossplatform_mediaretentionpolicies(
        self,
        ids: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete cross-platform media retention policies.

        DELETE /api/v2/recording/crossplatform/mediaretentionpolicies

        Permissions: any of recording:crossPlatformRetentionPolicy:delete.
        """
        ...

    def delete_recording_crossplatform_mediaretentionpolicy(
        self,
        policy_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a cross-platform media retention policy.

        DELETE /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}

        Permissions: any of recording:crossPlatformRetentionPolicy:delete.
        """
        ...

    def delete_recording_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a recording job.

        DELETE /api/v2/recording/jobs/{jobId}

        Permissions: all of recording:job:delete.
        """
        ...

    def delete_recording_mediaretentionpolicies(
        self,
        ids: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete media retention policies.

        DELETE /api/v2/recording/mediaretentionpolicies

        Permissions: any of recording:retentionPolicy:delete.
        """
        ...

    def delete_recording_mediaretentionpolicy(
        self,
        policy_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a media retention policy.

        DELETE /api/v2/recording/mediaretentionpolicies/{policyId}

        Permissions: any of recording:retentionPolicy:delete.
        """
        ...

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
        """Get a recording of a conversation.

        GET /api/v2/conversations/{conversationId}/recordings/{recordingId}

        Permissions: any of recording:recording:view, recording:recordingSegment:view.

        Parameters:
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WEBM.
            email_format_id: EML, NONE; default EML.
            chat_format_id: ZIP, NONE; default ZIP.
            message_format_id: ZIP, NONE; default ZIP.
            download: default False.
        """
        ...

    def get_conversation_recording_annotation(
        self,
        conversation_id: str,
        recording_id: str,
        annotation_id: str,
        **options: Unpack[CallOptions],
    ) -> Annotation:
        """Get an annotation of a recording in a conversation.

        GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}

        Permissions: any of recording:annotation:view.
        """
        ...

    def get_conversation_recording_annotations(
        self,
        conversation_id: str,
        recording_id: str,
        **options: Unpack[CallOptions],
    ) -> list[Annotation]:
        """List the annotations of a recording in a conversation.

        GET /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations

        Permissions: any of recording:annotation:view.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_conversation_recordingmetadata(
        self,
        conversation_id: str,
        **options: Unpack[CallOptions],
    ) -> list[RecordingMetadata]:
        """List the metadata of a conversation's recordings.

        GET /api/v2/conversations/{conversationId}/recordingmetadata

        Permissions: any of recording:recording:view, recording:recordingSegment:view.
        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_conversation_recordingmetadata_recording_id(
        self,
        conversation_id: str,
        recording_id: str,
        **options: Unpack[CallOptions],
    ) -> RecordingMetadata:
        """Get the metadata of a recording of a conversation.

        GET /api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}

        Permissions: any of recording:recording:view, recording:recordingSegment:view.
        """
        ...

    def get_conversation_recordings(
        self,
        conversation_id: str,
        *,
        max_wait_ms: int | None = None,
        format_id: Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | None = None,
        media_formats: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Recording]:
        """List the recordings of a conversation.

        GET /api/v2/conversations/{conversationId}/recordings

        Permissions: any of recording:recording:view, recording:recordingSegment:view.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            max_wait_ms: Most wait, in milliseconds; default 5000.
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WEBM.
        """
        ...

    def get_orphanrecording(
        self,
        orphan_id: str,
        **options: Unpack[CallOptions],
    ) -> OrphanRecording:
        """Get an orphaned recording.

        GET /api/v2/orphanrecordings/{orphanId}

        Permissions: any of recording:orphan:view.
        """
        ...

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
        """Get the media of an orphaned recording.

        GET /api/v2/orphanrecordings/{orphanId}/media

        Permissions: any of recording:orphan:view.

        Parameters:
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WEBM.
            email_format_id: EML, NONE; default EML.
            chat_format_id: ZIP, NONE; default ZIP.
            message_format_id: ZIP, NONE; default ZIP.
            download: default False.
        """
        ...

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
        """List the orphaned recordings.

        GET /api/v2/orphanrecordings

        Permissions: any of recording:orphan:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            has_conversation: Whether there is conversation; default False.
            media: Call, Screen.
        """
        ...

    def get_recording_batchrequest(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> BatchDownloadJobStatusResult:
        """Get a recording batch request.

        GET /api/v2/recording/batchrequests/{jobId}

        Lists: its items are in results; there is one page.
        """
        ...

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
        """List the cross-platform media retention policies.

        GET /api/v2/recording/crossplatform/mediaretentionpolicies

        Permissions: any of recording:crossPlatformRetentionPolicy:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            name: Name to look for or to use.
            enabled: Whether it is enabled.
            summary: default False.
            has_errors: Whether there is errors.
        """
        ...

    def get_recording_crossplatform_mediaretentionpolicy(
        self,
        policy_id: str,
        **options: Unpack[CallOptions],
    ) -> CrossPlatformPolicy:
        """Get a cross-platform media retention policy.

        GET /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}

        Permissions: any of recording:crossPlatformRetentionPolicy:view.
        """
        ...

    def get_recording_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> RecordingJob:
        """Get a recording job.

        GET /api/v2/recording/jobs/{jobId}

        Permissions: all of recording:job:view.
        """
        ...

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
        """List the failed recordings of a recording job.

        GET /api/v2/recording/jobs/{jobId}/failedrecordings

        Permissions: all of recording:job:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            cursor: Place in the list, from the answer before.
        """
        ...

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
        """List the recording jobs.

        GET /api/v2/recording/jobs

        Permissions: all of recording:job:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; userId, dateCreated; default userId.
            state: FULFILLED, PENDING, READY, PROCESSING, CANCELLED, FAILED.
            job_type: Kind of job; ARCHIVE, DELETE, EXPORT.
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_recording_keyconfiguration(
        self,
        key_configuration_id: str,
        **options: Unpack[CallOptions],
    ) -> RecordingEncryptionConfiguration:
        """Get a recording encryption key.

        GET /api/v2/recording/keyconfigurations/{keyConfigurationId}

        Permissions: any of recording:encryptionKey:view.
        """
        ...

    def get_recording_keyconfigurations(
        self,
        **options: Unpack[CallOptions],
    ) -> RecordingEncryptionConfigurationListing:
        """List the recording encryption keys.

        GET /api/v2/recording/keyconfigurations

        Permissions: any of recording:encryptionKey:view.
        Lists: its items are in entities; there is one page.
        """
        ...

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
        """List the media retention policies.

        GET /api/v2/recording/mediaretentionpolicies

        Permissions: any of recording:retentionPolicy:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by.
            expand: Further fields to include in the answer.
            next_page: Token of the next page, from the answer before.
            previous_page: Token of the page before, from the answer before.
            name: Name to look for or to use.
            enabled: Whether it is enabled.
            summary: default False.
            has_errors: Whether there is errors.
        """
        ...

    def get_recording_mediaretentionpolicy(
        self,
        policy_id: str,
        **options: Unpack[CallOptions],
    ) -> Policy:
        """Get a media retention policy.

        GET /api/v2/recording/mediaretentionpolicies/{policyId}

        Permissions: any of recording:retentionPolicy:view.
        """
        ...

    def get_recording_recordingkeys(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> EncryptionKeyEntityListing:
        """List the recording keys.

        GET /api/v2/recording/recordingkeys

        Permissions: any of recording:encryptionKey:view.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_recording_recordingkeys_rotationschedule(
        self,
        **options: Unpack[CallOptions],
    ) -> KeyRotationSchedule:
        """Get the recording key rotation schedule.

        GET /api/v2/recording/recordingkeys/rotationschedule

        Permissions: any of recording:encryptionKey:view.
        """
        ...

    def get_recording_settings(
        self,
        *,
        create_default: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RecordingSettings:
        """Get the recording settings.

        GET /api/v2/recording/settings

        Parameters:
            create_default: default False.
        """
        ...

    def get_recording_uploads_report(
        self,
        report_id: str,
        **options: Unpack[CallOptions],
    ) -> RecordingUploadReport:
        """Get a recording upload report.

        GET /api/v2/recording/uploads/reports/{reportId}

        Permissions: all of recording:uploadReport:view.
        """
        ...

    def get_recordings_retention_query(
        self,
        retention_threshold_days: int,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RecordingRetentionCursorEntityListing:
        """Query how long recordings are kept.

        GET /api/v2/recordings/retention/query

        Permissions: any of recording:recording:view.
        Lists: its items are in entities; the next page is asked for by cursor, from next_uri of the answer.

        Parameters:
            retention_threshold_days: Retention threshold, in days.
            cursor: Place in the list, from the answer before.
            page_size: Most items on a page; default 25.
        """
        ...

    def get_recordings_screensessions(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ScreenRecordingSessionListing:
        """List the screen recording sessions.

        GET /api/v2/recordings/screensessions

        Permissions: any of recording:screenRecording:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_recordings_screensessions_details(
        self,
        **options: Unpack[CallOptions],
    ) -> ScreenRecordingActiveSessions:
        """Get the screen recording session details.

        GET /api/v2/recordings/screensessions/details

        Permissions: any of recording:screenRecording:view.
        """
        ...

    def patch_recording_crossplatform_mediaretentionpolicy(
        self,
        policy_id: str,
        body: CrossPlatformPolicyUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CrossPlatformPolicy:
        """Change some fields of a cross-platform media retention policy.

        PATCH /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}

        Permissions: any of recording:crossPlatformRetentionPolicy:edit.

        Parameters:
            body: What is sent: a cross platform policy (enabled).
        """
        ...

    def patch_recording_mediaretentionpolicy(
        self,
        policy_id: str,
        body: PolicyUpdate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Policy:
        """Change some fields of a media retention policy.

        PATCH /api/v2/recording/mediaretentionpolicies/{policyId}

        Permissions: any of recording:retentionPolicy:edit.

        Parameters:
            body: What is sent: a policy (enabled).
        """
        ...

    def patch_recordings_screensession(
        self,
        recording_session_id: str,
        *,
        body: ScreenRecordingSessionRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Change some fields of a screen recording session.

        PATCH /api/v2/recordings/screensessions/{recordingSessionId}

        Permissions: any of recording:screenRecording:stop.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a screen recording session (state, archive date and delete date).
        """
        ...

    def post_conversation_recording_annotations(
        self,
        conversation_id: str,
        recording_id: str,
        body: Annotation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Annotation:
        """Create an annotation of a recording in a conversation.

        POST /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations

        Permissions: any of recording:annotation:add.

        Parameters:
            body: What is sent: an annotation (name, type, location and 12 more).
        """
        ...

    def post_recording_batchrequests(
        self,
        body: BatchDownloadJobSubmission | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _BatchDownloadJobSubmissionResult[BatchDownloadJobResult]:
        """Create a recording batch request.

        POST /api/v2/recording/batchrequests

        Permissions: any of recording:recording:view, recording:recordingSegment:view.
        Starts a job: get_recording_batchrequest tells its state; it ends in one of Completed.
        get_recording_batchrequest gives its results.

        Parameters:
            body: What is sent: a batch download job submission (batch download request list).
        """
        ...

    def post_recording_crossplatform_mediaretentionpolicies(
        self,
        body: CrossPlatformPolicyCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CrossPlatformPolicy:
        """Create a cross-platform media retention policy.

        POST /api/v2/recording/crossplatform/mediaretentionpolicies

        Permissions: any of recording:crossPlatformRetentionPolicy:add.

        Parameters:
            body: What is sent: a cross platform policy (name, order, description and 9 more).
        """
        ...

    def post_recording_jobs(
        self,
        body: RecordingJobsQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _RecordingJob[Any]:
        """Start a recording job.

        POST /api/v2/recording/jobs

        Permissions: all of recording:job:add.
        Starts a job: get_recording_job tells its state; it ends in one of FULFILLED, READY, FAILED, CANCELLED.
        delete_recording_job stops it.

        Parameters:
            body: What is sent: a recording jobs query (action, action date, action age and 8 more).
        """
        ...

    def post_recording_keyconfigurations(
        self,
        body: RecordingEncryptionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecordingEncryptionConfiguration:
        """Create a recording encryption key.

        POST /api/v2/recording/keyconfigurations

        Permissions: any of recording:encryptionKey:edit.

        Parameters:
            body: What is sent: a recording encryption configuration (URL, key configuration type, API id and 4
                more).
        """
        ...

    def post_recording_keyconfigurations_validate(
        self,
        body: RecordingEncryptionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecordingEncryptionConfiguration:
        """Check a recording encryption key without saving it.

        POST /api/v2/recording/keyconfigurations/validate

        Permissions: any of recording:encryptionKey:edit.

        Parameters:
            body: What is sent: a recording encryption configuration (URL, key configuration type, API id and 4
                more).
        """
        ...

    def post_recording_localkeys(
        self,
        body: LocalEncryptionKeyRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EncryptionKey:
        """Create a recording local key.

        POST /api/v2/recording/localkeys

        Permissions: any of recording:encryptionKey:edit.

        Parameters:
            body: What is sent: a local encryption key (configuration id, public key and keypair id).
        """
        ...

    def post_recording_mediaretentionpolicies(
        self,
        body: PolicyCreate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Policy:
        """Create a media retention policy.

        POST /api/v2/recording/mediaretentionpolicies

        Permissions: any of recording:retentionPolicy:add.

        Parameters:
            body: What is sent: a policy (name, order, description and 9 more).
        """
        ...

    def post_recording_recordingkeys(
        self,
        **options: Unpack[CallOptions],
    ) -> EncryptionKey:
        """Create a recording key.

        POST /api/v2/recording/recordingkeys

        Permissions: any of recording:encryptionKey:edit.
        """
        ...

    def post_recording_uploads_reports(
        self,
        body: RecordingUploadReportRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _RecordingUploadReport[Any]:
        """Create a recording upload report.

        POST /api/v2/recording/uploads/reports

        Permissions: all of recording:uploadReport:add.
        Starts a job: get_recording_uploads_report tells its state; it ends in one of Completed, Failed.

        Parameters:
            body: What is sent: a recording upload report (date since and upload status).
        """
        ...

    def post_recordings_deletionprotection(
        self,
        body: ConversationDeletionProtectionQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> list[AddressableEntityRef]:
        """Protect the recordings of conversations from deletion.

        POST /api/v2/recordings/deletionprotection

        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: a conversation deletion protection query (conversation ids).
        """
        ...

    def post_recordings_screensessions_acknowledge(
        self,
        body: AcknowledgeScreenRecordingRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Acknowledge screen recording sessions.

        POST /api/v2/recordings/screensessions/acknowledge

        Parameters:
            body: What is sent: an acknowledge screen recording (participant JID, room id and conversation id).
        """
        ...

    def post_recordings_screensessions_metadata(
        self,
        body: ScreenRecordingMetaDataRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> None:
        """Send metadata of a screen recording session.

        POST /api/v2/recordings/screensessions/metadata

        Parameters:
            body: What is sent: a screen recording meta data (participant JID, room id and meta data).
        """
        ...

    def put_conversation_recording(
        self,
        conversation_id: str,
        recording_id: str,
        body: Recording | dict[str, Any],
        *,
        clear_export: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Recording:
        """Update a recording of a conversation.

        PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}

        Permissions: any of recording:recording:view, recording:recording:editRetention,
        recording:screenRecording:editRetention.

        Parameters:
            body: What is sent: a recording (name, conversation id, path and 31 more).
        """
        ...

    def put_conversation_recording_annotation(
        self,
        conversation_id: str,
        recording_id: str,
        annotation_id: str,
        body: Annotation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Annotation:
        """Update an annotation of a recording in a conversation.

        PUT /api/v2/conversations/{conversationId}/recordings/{recordingId}/annotations/{annotationId}

        Permissions: any of recording:annotation:edit, recording:recording:view, recording:recordingSegment:view.

        Parameters:
            body: What is sent: an annotation (name, type, location and 12 more).
        """
        ...

    def put_orphanrecording(
        self,
        orphan_id: str,
        *,
        body: OrphanUpdateRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Recording:
        """Update an orphaned recording.

        PUT /api/v2/orphanrecordings/{orphanId}

        Permissions: any of recording:orphan:edit.

        Parameters:
            body: What is sent: an orphan (archive date, delete date, export date and 2 more).
        """
        ...

    def put_recording_crossplatform_mediaretentionpolicy(
        self,
        policy_id: str,
        body: CrossPlatformPolicy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CrossPlatformPolicy:
        """Update a cross-platform media retention policy.

        PUT /api/v2/recording/crossplatform/mediaretentionpolicies/{policyId}

        Permissions: any of recording:crossPlatformRetentionPolicy:edit.

        Parameters:
            body: What is sent: a cross platform policy (name, order, description and 9 more).
        """
        ...

    def put_recording_job(
        self,
        job_id: str,
        body: ExecuteRecordingJobsQuery | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecordingJob:
        """Update a recording job.

        PUT /api/v2/recording/jobs/{jobId}

        Permissions: all of recording:job:edit, recording:recording:editRetention,
        recording:screenRecording:editRetention.

        Parameters:
            body: What is sent: an execute recording jobs query (state).
        """
        ...

    def put_recording_keyconfiguration(
        self,
        key_configuration_id: str,
        body: RecordingEncryptionConfiguration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecordingEncryptionConfiguration:
        """Update a recording encryption key.

        PUT /api/v2/recording/keyconfigurations/{keyConfigurationId}

        Permissions: any of recording:encryptionKey:edit.

        Parameters:
            body: What is sent: a recording encryption configuration (URL, key configuration type, API id and 4
                more).
        """
        ...

    def put_recording_mediaretentionpolicy(
        self,
        policy_id: str,
        body: Policy | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Policy:
        """Update a media retention policy.

        PUT /api/v2/recording/mediaretentionpolicies/{policyId}

        Permissions: any of recording:retentionPolicy:edit.

        Parameters:
            body: What is sent: a policy (name, order, description and 9 more).
        """
        ...

    def put_recording_recordingkeys_rotationschedule(
        self,
        body: KeyRotationSchedule | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> KeyRotationSchedule:
        """Update the recording key rotation schedule.

        PUT /api/v2/recording/recordingkeys/rotationschedule

        Permissions: any of recording:encryptionKey:edit.

        Parameters:
            body: What is sent: a key rotation schedule (period, name and 2 more).
        """
        ...

    def put_recording_settings(
        self,
        body: RecordingSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> RecordingSettings:
        """Update the recording settings.

        PUT /api/v2/recording/settings

        Permissions: any of recording:settings:editScreenRecordings, recording:settings:editRegionalStorage,
        recording:settings:editUrlExpiration.

        Parameters:
            body: What is sent: a set of recording settings (max simultaneous streams, max configurable screen
                recording streams, regional recording storage enabled and 2 more).
        """
        ...

    def put_recordings_deletionprotection(
        self,
        *,
        protect: bool | None = None,
        body: ConversationDeletionProtectionQuery | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Protect the recordings of conversations from deletion, or no longer.

        PUT /api/v2/recordings/deletionprotection

        Permissions: any of recording:deletionProtection:apply, recording:deletionProtection:revoke.

        Parameters:
            protect: default True.
            body: What is sent: a conversation deletion protection query (conversation ids).
        """
        ...
